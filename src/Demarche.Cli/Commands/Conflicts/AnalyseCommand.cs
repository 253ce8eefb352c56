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

    private readonly Option<bool> _coalitions = new("--coalitions") { Description = "Also where no coalition can improve (CNash, CGMR, CSMR, CSEQ), and equilibrium jumps." };
    private readonly Option<bool> _ahead = new("--ahead") { Description = "Also for decision makers who look some moves ahead: L1 to L4 and NM; for two also SIM, for more by two variants of this program's own." };
    private readonly Option<bool> _views = new("--views") { Description = "Also the conflict as each decision maker sees it (a hypergame)." };

    /// <summary>Makes the command.</summary>
    internal AnalyseCommand()
        : base(
            "analyse",
            "Work out which states are stable for whom, and which are equilibria.",
            "demarche conflict analyse talks.conflict.yaml",
            "demarche conflict analyse talks.conflict.yaml --concept SEQ --rules possible",
            "demarche conflict analyse talks.conflict.yaml --format json --output result.json")
    {
        Add(_coalitions);
        Add(_ahead);
        Add(_views);
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

        var (coalitional, jumps) = arguments.GetValue(_coalitions) ? ExtraEquilibria.OfCoalitions(graph, cancellation) : ([], []);
        List<ExtraEquilibria> extra =
        [
            .. coalitional,
            .. graph.Model.Blocs.Count > 0 ? ExtraEquilibria.OfBlocs(graph, cancellation) : [],
            .. arguments.GetValue(_ahead) ? ExtraEquilibria.OfForesight(graph, cancellation) : [],
        ];
        var report = AnalysisReport.Of(graph, results, extra, arguments.GetValue(_states) ?? MostStates);
        report = report with { Sentences = [.. jumps, .. report.Sentences] };
        return arguments.GetValue(_views) ? ViewsReport.Add(report, graph, concepts, cancellation) : report;
    }
}
