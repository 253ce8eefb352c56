using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Equilibria, and what is stable for whom.</summary>
public static class AnalysisReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="results">One or more analyses of it, by different rules.</param>
    /// <param name="extra">Equilibria by other concepts.</param>
    /// <param name="mostStates">The most states that are shown one by one.</param>
    public static ConflictReport Of(ConflictGraph graph, IReadOnlyList<StabilityResult> results, IReadOnlyList<ExtraEquilibria> extra, int mostStates)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(extra);
        var showsStates = graph.StateCount <= mostStates;
        return new ConflictReport(graph.Model.Name)
        {
            Values =
            [
                new ReportValue("stateCount", "States", Cell.Of(graph.StateCount)),
                new ReportValue("moveCount", "Moves", Cell.Of(graph.ArcCount)),
                new ReportValue("statusQuo", "Status quo", Cell.Of(graph.StatusQuo is { } state ? graph.States.Id(state) : null)),
            ],
            Tables = [Equilibria(graph, results, extra), .. showsStates ? results.Select(result => Stability(graph, result, results.Count > 1)) : []],
            Sentences = showsStates ? [] : [$"Stability state by state is left out, as there are {graph.StateCount} states; ask for it with --states {graph.StateCount}."],
        };
    }

    private static ReportTable Equilibria(ConflictGraph graph, IReadOnlyList<StabilityResult> results, IReadOnlyList<ExtraEquilibria> extra) => new(
        "equilibria",
        "Equilibria: stable for every decision maker",
        [new TableColumn("concept", "Concept"), new TableColumn("rules", "Rules"), new TableColumn("count", "Count"), new TableColumn("states", "States")],
        [
            .. results.SelectMany(result => result.Concepts.Select(concept => Row(graph, concept.Label(), result.Rules.Name, result.Equilibria(concept)))),
            .. extra.Select(found => Row(graph, found.Label, found.Rules, found.States)),
        ]);

    private static IReadOnlyList<Cell> Row(ConflictGraph graph, string label, string rules, StateSet states) =>
        [Cell.Of(label), Cell.Of(rules), Cell.Of(states.Count), Cell.Of(graph.Ids(states))];

    private static ReportTable Stability(ConflictGraph graph, StabilityResult result, bool isOneOfSeveral)
    {
        var concepts = result.Concepts.ToArray();
        return new ReportTable(
            isOneOfSeveral ? "stability " + result.Rules.Name : "stability",
            (isOneOfSeveral ? $"For whom each state is stable ({result.Rules.Name})" : "For whom each state is stable") + "; \"all\" is an equilibrium",
            [
                new TableColumn("state", "State"),
                new TableColumn("options", "Options"),
                .. concepts.Select(static concept => new TableColumn(concept.Label(), concept.Label())),
            ],
            [.. Enumerable.Range(0, graph.StateCount).Select(state => (IReadOnlyList<Cell>)
            [
                Cell.Of(graph.States.Id(state)),
                Cell.Of(graph.Options(state)),
                .. concepts.Select(concept => StableFor(graph, result, concept, state)),
            ])]);
    }

    private static Cell StableFor(ConflictGraph graph, StabilityResult result, Concept concept, int state)
    {
        var makers = Enumerable.Range(0, graph.MakerCount).Where(maker => result.Stable(concept, maker).Contains(state)).ToList();
        return Cell.Of(makers.Count == graph.MakerCount ? ["all"] : makers.Select(graph.MakerName));
    }
}
