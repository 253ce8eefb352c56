using System.CommandLine;
using Demarche.Conflict.Graph;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict states: the feasible states and the moves between them.</summary>
internal sealed class StatesCommand : ModelCommand
{
    /// <summary>Makes the command.</summary>
    internal StatesCommand()
        : base(
            "states",
            "List the feasible states with the moves of each decision maker.",
            "demarche conflict states talks.conflict.yaml",
            "demarche conflict states talks.conflict.yaml --format csv --output states.csv")
    {
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation) => StatesReport.Of(graph);
}
