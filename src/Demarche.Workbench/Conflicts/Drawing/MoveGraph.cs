using System.Globalization;
using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>What is drawn: states with their marks, and a line for each move or pair of moves there and back.</summary>
internal sealed class MoveGraph
{
    private readonly ConflictGraph _graph;

    private MoveGraph(ConflictGraph graph, IReadOnlyList<DrawnState> states, IReadOnlyList<DrawnMove> moves) =>
        (_graph, States, Moves) = (graph, states, moves);

    internal string Name => _graph.Model.Name;

    internal IReadOnlyList<DrawnState> States { get; }

    internal IReadOnlyList<DrawnMove> Moves { get; }

    internal IEnumerable<string> Makers => _graph.Model.DecisionMakers.Select(static maker => maker.Name);

    /// <summary>Gathers what is drawn.</summary>
    internal static MoveGraph Of(ConflictGraph graph, StabilityResult stability, bool improvementsOnly)
    {
        var equilibria = stability.Concepts.Select(concept => (Label: concept.Label(), States: stability.Equilibria(concept))).ToArray();
        var states = Enumerable.Range(0, graph.StateCount).Select(state => new DrawnState(
            state,
            graph.States.Id(state),
            graph.Options(state),
            graph.Meaning(state),
            [.. equilibria.Where(found => found.States.Contains(state)).Select(static found => found.Label)],
            graph.StatusQuo == state)).ToList();
        return new MoveGraph(graph, states, [.. Enumerable.Range(0, graph.MakerCount).SelectMany(maker => Lines(graph, maker, improvementsOnly))]);
    }

    private static IEnumerable<DrawnMove> Lines(ConflictGraph graph, int maker, bool improvementsOnly)
    {
        for (var state = 0; state < graph.StateCount; state++)
        {
            foreach (var target in graph.Moves(maker).Targets(state).Where(target => Shows(graph, maker, state, target, improvementsOnly)))
            {
                var isBothWays = graph.Moves(maker).Has(target, state) && Shows(graph, maker, target, state, improvementsOnly);
                if (!isBothWays || state < target)
                {
                    yield return new DrawnMove(maker, state, target, isBothWays, Text(graph, maker, state, target, isBothWays));
                }
            }
        }
    }

    private static bool Shows(ConflictGraph graph, int maker, int from, int to, bool improvementsOnly) =>
        !improvementsOnly || graph.Preference(maker).Compare(to, from) == Comparison.Better;

    private static string Text(ConflictGraph graph, int maker, int from, int to, bool isBothWays)
    {
        var way = $"{graph.MakerName(maker)}: {graph.States.Id(from)} {(isBothWays ? "<->" : "->")} {graph.States.Id(to)}";
        var (left, right) = (graph.States.Options(from), graph.States.Options(to));
        var changes = new List<string>();
        for (var changed = graph.Model.Arcs is null ? (left.Taken ^ right.Taken) & left.Named & right.Named : 0; changed != 0; changed &= changed - 1)
        {
            var option = graph.Model.Options[BitOperations.TrailingZeroCount(changed)];
            changes.Add(option.Name + Rest(option.Provenance));
        }

        return changes.Count == 0 ? way : $"{way} ({string.Join("; ", changes)})";
    }

    private static string Rest(Provenance provenance)
    {
        var words = new List<string>();
        if (provenance.Grade is { } grade)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"grade {grade}"));
        }

        if (provenance.Status is not InputStatus.Unmarked)
        {
            words.Add(provenance.Status.ToString().ToLowerInvariant());
        }

        words.AddRange(provenance.Evidence);
        return words.Count == 0 ? "" : $" [{string.Join(", ", words)}]";
    }
}
