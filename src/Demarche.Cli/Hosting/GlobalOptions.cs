using System.CommandLine;

namespace Demarche.Cli.Hosting;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Say more, and where a fault arose.", Recursive = true };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but what went wrong.", Recursive = true };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Write without colour; NO_COLOR does the same.", Recursive = true };

    /// <summary>Adds the options to the root.</summary>
    /// <param name="root">The root command.</param>
    internal void AddTo(RootCommand root)
    {
        root.Add(_verbose);
        root.Add(_quiet);
        root.Add(_noColor);
    }

    /// <summary>What was typed.</summary>
    /// <param name="arguments">A command line that was understood.</param>
    /// <returns>The switches.</returns>
    internal SessionSwitches Of(ParseResult arguments) =>
        new(arguments.GetValue(_verbose), arguments.GetValue(_quiet), arguments.GetValue(_noColor));
}
