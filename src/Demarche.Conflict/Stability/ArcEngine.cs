using Demarche.Conflict.Graph;
using Demarche.Conflict.Moves;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>Complete orders over moves that are typed in: nobody may move twice in a row, so a search goes over (state, who moved last).</summary>
internal sealed class ArcEngine
{
    private readonly ConflictGraph _graph;
    private readonly ArcMoves[] _moves;
    private readonly int[][] _ranks;
    private readonly CancellationToken _cancellation;

    internal ArcEngine(ConflictGraph graph, CancellationToken cancellation)
    {
        _graph = graph;
        _cancellation = cancellation;
        _moves = [.. Enumerable.Range(0, graph.MakerCount).Select(maker => AsArcs(graph.Moves(maker)))];
        _ranks = [.. Enumerable.Range(0, graph.MakerCount).Select(maker => ((RankedOrder)graph.Preference(maker)).RankArray)];
    }

    internal IEnumerable<(Concept, StateSet)> Run(int maker, IReadOnlyList<Concept> concepts)
    {
        var ranks = _ranks[maker];
        var rankCount = ((RankedOrder)_graph.Preference(maker)).RankCount;
        var best = BestKept(maker);
        foreach (var concept in concepts)
        {
            _cancellation.ThrowIfCancellationRequested();
            var keys = concept.AsksNoEscape() ? best : ranks;
            var least = concept == Concept.Nash ? null
                : new ArcSearch(_moves, _ranks, maker, concept.AsksCredibility()).Run(keys, RankedVerdicts.Ascending(keys, rankCount), _cancellation);
            yield return (concept, RankedVerdicts.Where(_graph.StateCount, state => IsStable(state, maker, least)));
        }
    }

    private static ArcMoves AsArcs(MoveRelation moves) => moves as ArcMoves
        ?? new ArcMoves(moves.StateCount, Enumerable.Range(0, moves.StateCount).SelectMany(state => moves.Targets(state).Select(target => (state, target))));

    private int[] BestKept(int maker)
    {
        var best = (int[])_ranks[maker].Clone();
        for (var state = 0; state < best.Length; state++)
        {
            foreach (var target in _moves[maker].TargetsOf(state))
            {
                best[state] = Math.Max(best[state], _ranks[maker][target]);
            }
        }

        return best;
    }

    private bool IsStable(int state, int maker, int[]? least)
    {
        var ranks = _ranks[maker];
        foreach (var target in _moves[maker].TargetsOf(state))
        {
            if (ranks[target] > ranks[state] && (least is null || least[target] > ranks[state]))
            {
                return false;
            }
        }

        return true;
    }
}
