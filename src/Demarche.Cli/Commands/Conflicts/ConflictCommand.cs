using System.CommandLine;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict: everything about conflict models; the work is done by the commands below it.</summary>
internal sealed class ConflictCommand : HostCommand
{
    /// <summary>Makes the command with those below it.</summary>
    internal ConflictCommand()
        : base(
            "conflict",
            "Work out which outcomes of a conflict would hold.",
            "demarche conflict analyse samples/conflicts/chicken.conflict.yaml",
            "demarche conflict draw samples/conflicts/cuban-missile-crisis.conflict.yaml --output cuban.svg")
    {
        Add(new CheckCommand());
        Add(new StatesCommand());
        Add(new AnalyseCommand());
        Add(new DrawCommand());
        Add(new ConvertCommand());
    }

    /// <inheritdoc/>
    internal override string? Guide => new StreamReader(typeof(ConflictCommand).Assembly.GetManifestResourceStream("Demarche.Cli.Resources.conflict-guide.help")!).ReadToEnd();

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation) => ExitStatus.Usage;
}
