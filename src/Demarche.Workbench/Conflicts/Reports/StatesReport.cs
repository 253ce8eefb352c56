using Demarche.Conflict.Graph;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>The feasible states, with the moves of each decision maker.</summary>
public static class StatesReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    public static ConflictReport Of(ConflictGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var makers = Enumerable.Range(0, graph.MakerCount).ToArray();
        return new ConflictReport(graph.Model.Name)
        {
            Values =
            [
                new ReportValue("stateCount", "States", Cell.Of(graph.StateCount)),
                new ReportValue("moveCount", "Moves", Cell.Of(graph.ArcCount)),
                new ReportValue("statusQuo", "Status quo", Cell.Of(graph.StatusQuo is { } state ? graph.States.Id(state) : null)),
            ],
            Tables =
            [
                new ReportTable(
                    "states",
                    "States and moves",
                    [
                        new TableColumn("state", "State"),
                        new TableColumn("options", "Options"),
                        .. makers.Select(maker => new TableColumn("moves " + graph.MakerName(maker), graph.MakerName(maker) + " to")),
                        new TableColumn("meaning", "Meaning"),
                    ],
                    [.. Enumerable.Range(0, graph.StateCount).Select(state => (IReadOnlyList<Cell>)
                    [
                        Cell.Of(graph.States.Id(state)),
                        Cell.Of(graph.Options(state)),
                        .. makers.Select(maker => Cell.Of(graph.Ids(graph.Moves(maker).Targets(state)))),
                        Cell.Of(graph.Meaning(state)),
                    ])]),
            ],
            Sentences = [.. OptionLines(graph)],
        };
    }

    private static IEnumerable<string> OptionLines(ConflictGraph graph) =>
        graph.Model.Options.Select((option, index) =>
            $"Option {index + 1}: {option.Name} ({string.Join(", ", graph.Model.DecisionMakers.Where(maker => maker.Options.Contains(index)).Select(static maker => maker.Name))})");
}
