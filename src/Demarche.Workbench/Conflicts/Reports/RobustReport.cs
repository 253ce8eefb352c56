using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Robustness;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Which small changes of what is believed change the equilibria.</summary>
public static class RobustReport
{
    private const int MostFlips = 6;

    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="equilibria">How well each equilibrium stands.</param>
    /// <param name="options">What becomes of the equilibria if feasibility changes; null where the model is not in option form.</param>
    /// <param name="completions">The completions tried; null where nothing is unknown.</param>
    public static ConflictReport Of(ConflictGraph graph, IReadOnlyList<EquilibriumRobustness> equilibria, IReadOnlyList<OptionChange>? options, CompletionCount? completions)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(equilibria);
        return new ConflictReport(graph.Model.Name)
        {
            Tables =
            [
                Margins(graph, equilibria),
                Flips(graph, equilibria),
                .. options is null ? [] : (ReportTable[])[Changes(graph, options)],
                .. completions is null ? [] : (ReportTable[])[Completions(graph, completions)],
            ],
            Sentences = completions is null ? [] : [string.Create(CultureInfo.InvariantCulture, $"{completions.Tried} completions of the unknown comparisons were tried (seed {completions.Seed}). They are trials, not chances.")],
        };
    }

    private static ReportTable Margins(ConflictGraph graph, IReadOnlyList<EquilibriumRobustness> equilibria) => new(
        "equilibria",
        "Margin of each equilibrium: the fewest comparisons that must turn for it to be none",
        [
            new TableColumn("state", "State"), new TableColumn("margin", "Margin"), new TableColumn("flips", "Single changes that flip it"), new TableColumn("tried", "Of"), new TableColumn("examples", "Such as"),
        ],
        [.. equilibria.Select(entry => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.States.Id(entry.State)),
            entry.Margin is { } margin ? Cell.Of(margin) : Cell.Of(entry.PairsTried ? "more than 2" : "more than 1"),
            Cell.Of(entry.Flips.Count),
            Cell.Of(entry.ChangesTried),
            Cell.Of(entry.Pair.Count > 0
                ? string.Join(" and ", entry.Pair.Select(flip => Text(graph, flip)))
                : string.Join("; ", entry.Flips.Take(MostFlips).Select(flip => Text(graph, flip))) + (entry.Flips.Count > MostFlips ? "; …" : "")),
        ])]);

    private static ReportTable Flips(ConflictGraph graph, IReadOnlyList<EquilibriumRobustness> equilibria) => new(
        "flips",
        "Single changes that flip an equilibrium",
        [
            new TableColumn("state", "State"), new TableColumn("maker", "Decision maker"), new TableColumn("first", "First"), new TableColumn("second", "Second"),
            new TableColumn("before", "Before"), new TableColumn("after", "After"),
        ],
        [.. equilibria.SelectMany(entry => entry.Flips.Select(flip => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.States.Id(entry.State)), Cell.Of(graph.MakerName(flip.Maker)), Cell.Of(graph.States.Id(flip.State)), Cell.Of(graph.States.Id(flip.Other)),
            Cell.Of(Word(flip.Before)), Cell.Of(Word(flip.After)),
        ]))])
    {
        IsForPrograms = true,
    };

    private static ReportTable Changes(ConflictGraph graph, IReadOnlyList<OptionChange> options) => new(
        "feasibility",
        "If a combination were feasible after all, or an option never changed",
        [new TableColumn("path", "Input"), new TableColumn("name", "What"), new TableColumn("lost", "No longer equilibria"), new TableColumn("gained", "New equilibria")],
        [.. options.Where(static change => change.Lost.Count + change.Gained.Count > 0).Select(change => (IReadOnlyList<Cell>)
        [
            Cell.Of(change.Path), Cell.Of(Name(graph, change.Path)), Cell.Of(change.Lost), Cell.Of(change.Gained),
        ])]);

    private static ReportTable Completions(ConflictGraph graph, CompletionCount completions) => new(
        "completions",
        "In how many of the completions tried each state was an equilibrium",
        [new TableColumn("state", "State"), new TableColumn("count", "Count"), new TableColumn("tried", "Of")],
        [.. Enumerable.Range(0, graph.StateCount).Where(state => completions.Equilibrium[state] > 0).Select(state => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.States.Id(state)), Cell.Of(completions.Equilibrium[state]), Cell.Of(completions.Tried),
        ])]);

    private static string? Name(ConflictGraph graph, string path)
    {
        var (start, end) = (path.IndexOf('[', StringComparison.Ordinal) + 1, path.IndexOf(']', StringComparison.Ordinal));
        if (start == 0 || end < start || !int.TryParse(path.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return null;
        }

        return path.StartsWith("options", StringComparison.Ordinal) ? $"\"{graph.Model.Options[index].Name}\" never changes"
            : $"{graph.Model.Infeasible[index].Pattern.ToText(graph.Model.Options.Count)} is feasible";
    }

    private static string Text(ConflictGraph graph, ComparisonChange flip) => flip.After switch
    {
        Comparison.Better => $"{graph.MakerName(flip.Maker)} prefers {graph.States.Id(flip.State)} to {graph.States.Id(flip.Other)}",
        Comparison.Worse => $"{graph.MakerName(flip.Maker)} prefers {graph.States.Id(flip.Other)} to {graph.States.Id(flip.State)}",
        _ => $"{graph.MakerName(flip.Maker)} holds {graph.States.Id(flip.State)} and {graph.States.Id(flip.Other)} equal",
    };

    private static string Word(Comparison comparison) => comparison.ToString().ToLowerInvariant();
}
