using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Inverse;
using Demarche.Conflict.Stability;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>What decision makers would have to prefer for a state to hold.</summary>
public static class InverseReport
{
    private const int MostClauses = 12;

    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="state">Index of the desired state.</param>
    /// <param name="results">The results with their concepts.</param>
    /// <param name="joint">What would make it an equilibrium, by concept; none where one decision maker is asked about.</param>
    public static ConflictReport Of(
        ConflictGraph graph, int state, IReadOnlyList<(Concept Concept, InverseResult Result)> results, IReadOnlyList<(Concept Concept, JointChange Change)> joint)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(joint);
        return new ConflictReport(graph.Model.Name)
        {
            Values = [new ReportValue("state", "Desired state", Cell.Of(graph.States.Id(state))), new ReportValue("meaning", "Which means", Cell.Of(graph.Meaning(state)))],
            Tables = [Conditions(graph, results), .. joint.Count == 0 ? [] : (ReportTable[])[Together(graph, joint)], Clauses(graph, results)],
            Sentences = [.. results.Where(static entry => !entry.Result.Holds).Select(entry => Change(graph, state, entry.Concept, entry.Result))],
        };
    }

    private static ReportTable Conditions(ConflictGraph graph, IReadOnlyList<(Concept Concept, InverseResult Result)> results) => new(
        "conditions",
        "Whether the state is stable, and with how many strict rankings it would be",
        [
            new TableColumn("maker", "Decision maker"), new TableColumn("concept", "Concept"), new TableColumn("holds", "Stable now"),
            new TableColumn("stableRankings", "Rankings"), new TableColumn("rankings", "Of"), new TableColumn("smallestChange", "Smallest change"),
        ],
        [.. results.Select(entry => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.MakerName(entry.Result.Condition.Maker)),
            Cell.Of(entry.Concept.Label()),
            Cell.Of(entry.Result.Holds ? "yes" : "no"),
            Cell.Of(entry.Result.StableRankings?.ToString(CultureInfo.InvariantCulture)),
            Cell.Of(entry.Result.Rankings.ToString(CultureInfo.InvariantCulture)),
            Cell.Of(graph.Ids(entry.Result.SmallestChange)),
        ])]);

    private static ReportTable Together(ConflictGraph graph, IReadOnlyList<(Concept Concept, JointChange Change)> joint) => new(
        "joint",
        "What would make it an equilibrium: each must no longer prefer these states to it",
        [new TableColumn("concept", "Concept"), new TableColumn("change", "Change"), new TableColumn("holds", "Equilibrium then"), new TableColumn("smallest", "No smaller change does")],
        [.. joint.Select(entry => (IReadOnlyList<Cell>)
        [
            Cell.Of(entry.Concept.Label()),
            Cell.Of(entry.Change.Dropped.Count == 0 ? "none" : string.Join("; ", entry.Change.Dropped.OrderBy(static change => change.Key).Select(change => $"{graph.MakerName(change.Key)}: {string.Join(", ", graph.Ids(change.Value))}"))),
            Cell.Of(entry.Change.Holds ? "yes" : "no"),
            Cell.Of(entry.Change.IsSmallest ? "yes" : "not proven"),
        ])]);

    private static ReportTable Clauses(ConflictGraph graph, IReadOnlyList<(Concept Concept, InverseResult Result)> results) => new(
        "clauses",
        "The exact conditions: all of a decision maker's must hold",
        [new TableColumn("maker", "Decision maker"), new TableColumn("concept", "Concept"), new TableColumn("clause", "Condition")],
        [.. results.SelectMany(entry => entry.Result.Condition.Clauses.Take(MostClauses).Select(clause => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.MakerName(entry.Result.Condition.Maker)), Cell.Of(entry.Concept.Label()), Cell.Of(InverseText.Write(graph, entry.Result.Condition, clause)),
        ]))]);

    private static string Change(ConflictGraph graph, int state, Concept concept, InverseResult result) =>
        $"{graph.States.Id(state)} would be stable for {graph.MakerName(result.Condition.Maker)} by {concept.Label()} if it no longer preferred {string.Join(" and ", graph.Ids(result.SmallestChange))} to it{(result.IsSmallest ? "; no smaller change does" : "; a smaller change may do")}.";
}
