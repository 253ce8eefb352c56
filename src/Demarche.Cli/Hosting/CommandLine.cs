using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using Demarche.Cli.Commands;

namespace Demarche.Cli.Hosting;

/// <summary>The command line: its commands, and what happens when one is run.</summary>
internal static class CommandLine
{
    /// <summary>Understands a command line and runs it.</summary>
    /// <param name="args">What was typed behind the program's name.</param>
    /// <param name="host">What the command is connected to.</param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, CommandHost host)
    {
        var options = new GlobalOptions();
        var arguments = Root(options, host).Parse(args);
        if (arguments.Action is ParseErrorAction)
        {
            return await ExplainAsync(arguments, host);
        }

        await using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        return await arguments.InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static RootCommand Root(GlobalOptions options, CommandHost host)
    {
        var root = new RootCommand("Reads reporting on a negotiation and shows who stands where, every line with the words it rests on.");
        options.AddTo(root);
        foreach (var command in CommandList.All())
        {
            Bind(command, options, host);
            root.Add(command);
        }

        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction help } => new HelpWithExamples(Fit(help, host)),
                VersionOption => new PrintVersion(),
                _ => option.Action,
            };
        }

        return root;
    }

    private static void Bind(HostCommand command, GlobalOptions options, CommandHost host)
    {
        if (command.Subcommands.Count == 0)
        {
            command.SetAction((arguments, cancellation) =>
                Task.Run(() => CommandRun.Run(command, arguments, new CommandSession(host, options.Of(arguments)), cancellation), CancellationToken.None));
        }

        foreach (var below in command.Subcommands.OfType<HostCommand>())
        {
            Bind(below, options, host);
        }
    }

    private static HelpAction Fit(HelpAction help, CommandHost host)
    {
        help.MaxWidth = host.Width;
        return help;
    }

    // The commands typed, from the outermost.
    private static string Way(CommandResult result) =>
        result.Command is RootCommand ? "" : (result.Parent is CommandResult above ? Way(above) : "") + " " + result.Command.Name;

    private static async Task<int> ExplainAsync(ParseResult arguments, CommandHost host)
    {
        var command = arguments.CommandResult.Command;
        var messages = command.Subcommands.Count > 0 && arguments.UnmatchedTokens is [var unknown, ..] && !unknown.StartsWith('-')
            ? [$"\"{unknown}\" is not a command; there are {string.Join(", ", command.Subcommands.Select(known => known.Name))}."]
            : arguments.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            await host.Error.WriteLineAsync("demarche: " + PlainText.Of(message));
        }

        await host.Error.WriteLineAsync($"Try: {host.Program}{Way(arguments.CommandResult)} --help");
        return ExitStatus.Usage;
    }
}
