using System.CommandLine;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict analyse: which states are stable for whom, and which are equilibria.</summary>
internal sealed class AnalyseCommand : ModelCommand
{
    private const int MostStates = 64;

    private readonly Option<Concept[]> _concepts = ConflictOptions.Concepts();
    private readonly Option<string?> _rules = ConflictOptions.RulesOption();
    private readonly Option<int?> _states = ConflictOptions.Positive("--states", "N", "Show stability state by state in models of up to this many states; 64 where it is left out.");


    /// <summary>Makes the command.</summary>
    internal AnalyseCommand()
        : base(
            "analyse",
            "Work out which states are stable for whom, and which are equilibria.",
            "demarche conflict analyse talks.conflict.yaml",
            "demarche conflict analyse talks.conflict.yaml --concept SEQ --rules possible",
            "demarche conflict analyse talks.conflict.yaml --format json --output result.json")
    {
        Add(_concepts);
        Add(_rules);
        Add(_states);
    }

    /// <inheritdoc/>
    private protected override string Title => "Analysing";

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        var concepts = arguments.GetValue(_concepts) is { Length: > 0 } typed ? typed : Concepts.All;
        var rules = RulesChoice.Of(graph, arguments.GetValue(_rules));
        var results = new List<StabilityResult>();
        foreach (var set in rules)
        {
            var watch = new AnalysisShare(progress, (double)results.Count / rules.Count, (results.Count + 1.0) / rules.Count);
            results.Add(StabilityAnalysis.Run(graph, new AnalysisOptions { Concepts = concepts, Rules = set, Threads = Threads(arguments) }, watch, cancellation));
        }

        return AnalysisReport.Of(graph, results, arguments.GetValue(_states) ?? MostStates);
    }
}
