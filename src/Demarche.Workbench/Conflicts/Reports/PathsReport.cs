using Demarche.Conflict.Graph;
using Demarche.Conflict.Paths;
using Demarche.Conflict.Stability;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>How the conflict can come from the status quo to each state, by as few moves as can be.</summary>
public static class PathsReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="paths">The paths.</param>
    /// <param name="stability">Which states are equilibria.</param>
    /// <param name="states">The states to show; null for the equilibria.</param>
    public static ConflictReport Of(ConflictGraph graph, StatusQuoPaths paths, StabilityResult stability, IReadOnlyList<int>? states)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(stability);
        var holds = stability.Concepts.ToDictionary(static concept => concept, stability.Equilibria);
        var shown = states ?? [.. Enumerable.Range(0, graph.StateCount).Where(state => holds.Values.Any(set => set.Contains(state)))];
        var never = shown.Where(state => paths.Level(state) is null && holds.Values.Any(set => set.Contains(state))).ToList();
        return new ConflictReport(graph.Model.Name)
        {
            Values = [new ReportValue("start", "From state", Cell.Of(graph.States.Id(paths.Start)))],
            Tables =
            [
                new ReportTable(
                    "paths",
                    "Shortest ways in which nobody moves twice in a row",
                    [new TableColumn("state", "State"), new TableColumn("moves", "Moves"), new TableColumn("equilibrium", "Equilibrium by"), new TableColumn("way", "Way")],
                    [.. shown.OrderBy(state => paths.Level(state) ?? int.MaxValue).Select(state => (IReadOnlyList<Cell>)
                    [
                        Cell.Of(graph.States.Id(state)),
                        Cell.Of((long?)paths.Level(state)),
                        Cell.Of(holds.Where(pair => pair.Value.Contains(state)).Select(static pair => pair.Key.Label())),
                        Cell.Of(paths.PathTo(state) is { } steps ? graph.Way(paths.Start, steps) : null),
                    ])]),
            ],
            Sentences = never.Count == 0 ? [] : [$"Never reached from state {graph.States.Id(paths.Start)} by these moves, though an equilibrium: {string.Join(", ", graph.Ids(never))}."],
        };
    }
}
