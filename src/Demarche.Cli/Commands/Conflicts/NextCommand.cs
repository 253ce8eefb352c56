using System.CommandLine;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Outlook;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict next: who could move, and what is not known.</summary>
internal sealed class NextCommand : ModelCommand
{
    private readonly Option<string?> _from = CommonOptions.Text("--from", "STATE", "The state to look from; the status quo where it is left out.");
    private readonly Option<Concept[]> _concept = ConflictOptions.Concepts();

    /// <summary>Makes the command.</summary>
    internal NextCommand()
        : base(
            "next",
            "Say for each move from the status quo whether it is ready, deterred, open or turns on a question.",
            "demarche conflict next talks.conflict.yaml",
            "demarche conflict next talks.conflict.yaml --from 7 --concept SMR")
    {
        Add(_from);
        Add(_concept);
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        var options = new NextOptions();
        options = arguments.GetValue(_from) is { } from ? options with { State = RulesChoice.State(graph, from) } : options;
        options = arguments.GetValue(_concept) is [var concept, ..] ? options with { Concept = concept } : options;
        return NextReport.Of(graph, NextAnalysis.Run(graph, options, new AnalysisShare(progress), cancellation));
    }
}
