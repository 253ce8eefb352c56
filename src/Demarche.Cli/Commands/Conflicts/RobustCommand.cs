using System.CommandLine;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Robustness;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict robust: which small changes of what is believed change the equilibria.</summary>
internal sealed class RobustCommand : ModelCommand
{
    private const int DefaultTries = 1000;

    private readonly Option<Concept[]> _concept = ConflictOptions.Concepts();
    private readonly Option<int?> _tries = ConflictOptions.Positive("--tries", "N", "How many completions of unknown comparisons to try; 1000 where it is left out.");
    private readonly Option<int?> _seed = ConflictOptions.Positive("--seed", "N", "What the completions follow from; 1 where it is left out.");

    /// <summary>Makes the command.</summary>
    internal RobustCommand()
        : base(
            "robust",
            "Say which single change of a preference or of what is feasible flips which equilibrium.",
            "demarche conflict robust talks.conflict.yaml",
            "demarche conflict robust talks.conflict.yaml --concept SMR --tries 5000 --seed 7")
    {
        Add(_concept);
        Add(_tries);
        Add(_seed);
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        var concept = arguments.GetValue(_concept) is [var typed, ..] ? typed : Concept.Seq;
        var equilibria = RobustnessAnalysis.Equilibria(graph, concept, new AnalysisShare(progress, 0, 0.5), cancellation);
        var options = graph.Model.States is null && graph.Model.Arcs is null ? RobustnessAnalysis.Options(graph.Model, concept, cancellation) : null;
        var completions = RulesChoice.Of(graph, null).Count > 1
            ? RobustnessAnalysis.Completions(graph, concept, arguments.GetValue(_tries) ?? DefaultTries, (ulong)(arguments.GetValue(_seed) ?? 1), new AnalysisShare(progress, 0.5), cancellation)
            : null;
        return RobustReport.Of(graph, equilibria, options, completions);
    }
}
