using Demarche.Conflict.Graph;
using Demarche.Conflict.Moves;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>
/// Complete orders over a model in option form. Moves of one decision maker in a row are one move there, so who moved last plays no part; and
/// each group of states between which it moves is gone through once, in ascending order of its own rank.
/// </summary>
internal sealed class GroupEngine
{
    private readonly ConflictGraph _graph;
    private readonly GroupTable _table;
    private readonly CancellationToken _cancellation;

    internal GroupEngine(ConflictGraph graph, AnalysisOptions options, CancellationToken cancellation)
    {
        _graph = graph;
        _cancellation = cancellation;
        _table = new GroupTable(
            [.. Enumerable.Range(0, graph.MakerCount).Select(maker => (GroupMoves)graph.Moves(maker))],
            [.. Enumerable.Range(0, graph.MakerCount).Select(maker => ((RankedOrder)graph.Preference(maker)).RankArray)],
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount });
    }

    internal IEnumerable<(Concept, StateSet)> Run(int maker, IReadOnlyList<Concept> concepts)
    {
        var ranks = _table.Ranks(maker);
        var rankCount = ((RankedOrder)_graph.Preference(maker)).RankCount;
        var best = concepts.Any(Concepts.AsksNoEscape) ? BestKept(maker) : ranks;
        var areFree = Enumerable.Range(0, _table.MoverCount).All(mover => mover == maker || _table.Moves(mover).IsFree);
        var (parts, partCount) = areFree && concepts.Any(static concept => concept is Concept.Gmr or Concept.Smr)
            ? GroupParts.Find(_table, maker, _graph.StateCount, _cancellation) : ([], 0);
        foreach (var concept in concepts)
        {
            _cancellation.ThrowIfCancellationRequested();
            var keys = concept.AsksNoEscape() ? best : ranks;
            var least = concept == Concept.Nash ? null
                : areFree && !concept.AsksCredibility() ? GroupParts.Least(parts, partCount, keys)
                : Least(maker, keys, rankCount, concept.AsksCredibility());
            yield return (concept, Verdicts(maker, least));
        }
    }

    /// <summary>For each state the best rank that the decision maker has there or can still move to.</summary>
    private int[] BestKept(int maker)
    {
        var best = new int[_graph.StateCount];
        var moves = _table.Moves(maker);
        var ranks = _table.Ranks(maker);
        for (var group = 0; group < moves.GroupCount; group++)
        {
            var members = _table.Members(maker, group);
            foreach (var state in members)
            {
                best[state] = moves.IsFree ? ranks[members[^1]] : BestKept(state, members, moves, ranks);
            }
        }

        return best;
    }

    private int BestKept(int state, ReadOnlySpan<int> members, GroupMoves moves, int[] ranks)
    {
        var code = _graph.States.Code(state);
        for (var index = members.Length - 1; index >= 0; index--)
        {
            if (moves.Permits(code, _graph.States.Code(members[index])))
            {
                return ranks[members[index]];
            }
        }

        return ranks[state];
    }

    /// <summary>
    /// For each state the least key over what the others can reach from it, the state itself included: that makes no difference, since an
    /// improvement is never a sanction of itself.
    /// </summary>
    private int[] Least(int maker, int[] keys, int keyCount, bool credible)
    {
        var search = new GroupSearch(_graph.States, _table, maker, credible);
        var order = RankedVerdicts.Ascending(keys, keyCount);
        for (var index = 0; index < order.Length; index++)
        {
            if ((index & 0xFFF) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            search.Spread(order[index], keys[order[index]], _cancellation);
        }

        return search.Least;
    }

    /// <summary>Stable where for every improvement the least key is not above the own rank; nothing sanctions where no keys are given.</summary>
    private StateSet Verdicts(int maker, int[]? least)
    {
        var stable = new StateSet(_graph.StateCount);
        for (var group = 0; group < _table.Moves(maker).GroupCount; group++)
        {
            if (_table.Moves(maker).IsFree)
            {
                FreeVerdicts(_table.Members(maker, group), _table.Ranks(maker), least, stable);
            }
            else
            {
                BoundVerdicts(_table.Members(maker, group), maker, least, stable);
            }
        }

        return stable;
    }

    /// <summary>Goes down from the best member; what is above in rank are the improvements, and the worst of their keys counts.</summary>
    private static void FreeVerdicts(ReadOnlySpan<int> members, int[] ranks, int[]? least, StateSet stable)
    {
        var worst = -1;
        for (var end = members.Length - 1; end >= 0;)
        {
            var start = end;
            var above = worst;
            for (; start >= 0 && ranks[members[start]] == ranks[members[end]]; start--)
            {
                if (above <= ranks[members[start]])
                {
                    stable.Add(members[start]);
                }

                worst = Math.Max(worst, least is null ? int.MaxValue : least[members[start]]);
            }

            end = start;
        }
    }

    private void BoundVerdicts(ReadOnlySpan<int> members, int maker, int[]? least, StateSet stable)
    {
        var ranks = _table.Ranks(maker);
        foreach (var state in members)
        {
            var isStable = true;
            for (var index = members.Length - 1; index >= 0 && ranks[members[index]] > ranks[state] && isStable; index--)
            {
                isStable = !_table.Moves(maker).Permits(_graph.States.Code(state), _graph.States.Code(members[index]))
                    || (least is not null && least[members[index]] <= ranks[state]);
            }

            if (isStable)
            {
                stable.Add(state);
            }
        }
    }
}
