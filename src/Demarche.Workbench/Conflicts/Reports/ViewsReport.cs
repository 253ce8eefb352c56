using Demarche.Conflict.Graph;
using Demarche.Conflict.Hypergames;
using Demarche.Conflict.Stability;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>The conflict as each decision maker sees it.</summary>
public static class ViewsReport
{
    /// <summary>Adds a table of what each holds stable by its own view, and what comes of it.</summary>
    /// <param name="report">The report to add to.</param>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="concepts">The concepts to show.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ConflictReport Add(ConflictReport report, ConflictGraph graph, IReadOnlyList<Concept> concepts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(graph);
        var (found, problems) = HypergameAnalysis.Run(graph.Model, new AnalysisOptions { Concepts = concepts }, cancellation);
        if (found is not { } result)
        {
            return report with { Sentences = [.. report.Sentences, .. problems.Select(static problem => $"{problem.Number}: {problem.Text}")] };
        }

        var table = new ReportTable(
            "views",
            "As each decision maker sees the conflict",
            [
                new TableColumn("concept", "Concept"),
                .. Enumerable.Range(0, graph.MakerCount).Select(maker => new TableColumn("stable for " + graph.MakerName(maker), "Stable for " + graph.MakerName(maker))),
                new TableColumn("equilibria", "Equilibria"),
                new TableColumn("surprises", "Not so in truth"),
            ],
            [.. concepts.Select(concept => (IReadOnlyList<Cell>)
            [
                Cell.Of(concept.Label()),
                .. result.Stable[concept].Select(stable => Cell.Of(graph.Ids(stable))),
                Cell.Of(graph.Ids(result.Equilibria[concept])),
                Cell.Of(graph.Ids(result.Surprises[concept])),
            ])]);
        return report with { Tables = [.. report.Tables, table] };
    }
}
