using System.CommandLine;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Commands;

/// <summary>demarche completion: prints the script that makes a shell complete command lines.</summary>
internal sealed class CompletionCommand : HostCommand
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };

    /// <summary>Makes the command.</summary>
    internal CompletionCommand()
        : base(
            "completion",
            "Print the script that makes a shell complete command lines.",
            "source <(demarche completion bash)",
            "demarche completion zsh > \"${fpath[1]}/_demarche\"",
            "demarche completion fish > ~/.config/fish/completions/demarche.fish",
            "demarche completion pwsh | Out-String | Invoke-Expression")
    {
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Add(_shell);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var name = $"Demarche.Cli.Resources.completion.{arguments.GetRequiredValue(_shell)}";
        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its part {name}; install it again.");
        script.CopyTo(session.Output);
        return ExitStatus.Done;
    }
}
