using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Demarche.Cli.Hosting;

/// <summary>The usual help, with examples at its end.</summary>
/// <param name="help">What prints the usual help.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is HostCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
            if (command.Guide is { } guide)
            {
                output.WriteLine(guide.TrimEnd());
                output.WriteLine();
            }
        }

        return code;
    }
}
