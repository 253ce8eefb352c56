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
    private readonly GroupMoves[] _moves;
    private readonly int[][] _ranks;
    private readonly int[][] _members;
    private readonly CancellationToken _cancellation;

    internal GroupEngine(ConflictGraph graph, AnalysisOptions options, CancellationToken cancellation)
    {
        _graph = graph;
        _cancellation = cancellation;
        _moves = [.. Enumerable.Range(0, graph.MakerCount).Select(maker => (GroupMoves)graph.Moves(maker))];
        _ranks = [.. Enumerable.Range(0, graph.MakerCount).Select(maker => ((RankedOrder)graph.Preference(maker)).RankArray)];
        _members = new int[graph.MakerCount][];
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount };
        Parallel.For(0, graph.MakerCount, parallel, maker => _members[maker] = MembersByRank(maker));
    }

    internal IEnumerable<(Concept, StateSet)> Run(int maker, IReadOnlyList<Concept> concepts)
    {
        var ranks = _ranks[maker];
        var rankCount = ((RankedOrder)_graph.Preference(maker)).RankCount;
        var best = concepts.Any(Concepts.AsksNoEscape) ? BestKept(maker) : ranks;
        foreach (var concept in concepts)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (concept == Concept.Nash)
            {
                yield return (concept, Verdicts(maker, null));
                continue;
            }

            var least = Least(maker, concept.AsksNoEscape() ? best : ranks, rankCount, concept.AsksCredibility());
            yield return (concept, Verdicts(maker, least));
        }
    }

    /// <summary>The members of each group in ascending order of rank, then of index.</summary>
    private int[] MembersByRank(int maker)
    {
        var members = _moves[maker].MembersOfAll.ToArray();
        var starts = _moves[maker].Starts;
        var ranks = _ranks[maker];
        for (var group = 0; group < _moves[maker].GroupCount; group++)
        {
            SortByRank(members.AsSpan(starts[group], starts[group + 1] - starts[group]), ranks);
        }

        return members;
    }

    private static void SortByRank(Span<int> members, int[] ranks)
    {
        if (members.Length > 24)
        {
            members.Sort((left, right) => ranks[left] != ranks[right] ? ranks[left].CompareTo(ranks[right]) : left.CompareTo(right));
            return;
        }

        for (var index = 1; index < members.Length; index++)
        {
            var member = members[index];
            var place = index;
            for (; place > 0 && ranks[members[place - 1]] > ranks[member]; place--)
            {
                members[place] = members[place - 1];
            }

            members[place] = member;
        }
    }

    /// <summary>For each state the best rank that the decision maker has there or can still move to.</summary>
    private int[] BestKept(int maker)
    {
        var best = new int[_graph.StateCount];
        var moves = _moves[maker];
        var ranks = _ranks[maker];
        for (var group = 0; group < moves.GroupCount; group++)
        {
            var members = Sorted(maker, group);
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

    private ReadOnlySpan<int> Sorted(int maker, int group)
    {
        var starts = _moves[maker].Starts;
        return _members[maker].AsSpan(starts[group], starts[group + 1] - starts[group]);
    }

    /// <summary>
    /// For each state the least key over what the others can reach from it, the state itself included: that makes no difference, since an
    /// improvement is never a sanction of itself.
    /// </summary>
    private int[] Least(int maker, int[] keys, int keyCount, bool credible)
    {
        var search = new GroupSearch(_graph.States, _moves, _ranks, _members, maker, credible);
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
        for (var group = 0; group < _moves[maker].GroupCount; group++)
        {
            if (_moves[maker].IsFree)
            {
                FreeVerdicts(Sorted(maker, group), _ranks[maker], least, stable);
            }
            else
            {
                BoundVerdicts(Sorted(maker, group), maker, least, stable);
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
        var ranks = _ranks[maker];
        foreach (var state in members)
        {
            var isStable = true;
            for (var index = members.Length - 1; index >= 0 && ranks[members[index]] > ranks[state] && isStable; index--)
            {
                isStable = !_moves[maker].Permits(_graph.States.Code(state), _graph.States.Code(members[index]))
                    || (least is not null && least[members[index]] <= ranks[state]);
            }

            if (isStable)
            {
                stable.Add(state);
            }
        }
    }
}
