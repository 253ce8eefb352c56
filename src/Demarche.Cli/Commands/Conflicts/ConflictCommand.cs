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
            "Work out which outcomes of a conflict would hold and who could move next.",
            "demarche conflict analyse samples/conflicts/chicken.conflict.yaml",
            "demarche conflict explain samples/conflicts/cuban-missile-crisis.conflict.yaml --state 4 --for USSR --concept SEQ")
    {
        Add(new CheckCommand());
        Add(new StatesCommand());
        Add(new AnalyseCommand());
        Add(new ExplainCommand());
        Add(new PathsCommand());
        Add(new InverseCommand());
        Add(new RobustCommand());
        Add(new NextCommand());
        Add(new NegotiateCommand());
        Add(new VerifyCommand());
        Add(new DrawCommand());
        Add(new ConvertCommand());
    }

    /// <inheritdoc/>
    internal override string? Guide => new StreamReader(typeof(ConflictCommand).Assembly.GetManifestResourceStream("Demarche.Cli.Resources.conflict-guide.help")!).ReadToEnd();

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation) => ExitStatus.Usage;
}
