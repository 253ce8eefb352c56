using Demarche.Conflict.Model;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Moves;

/// <summary>Finds the moves of each decision maker: as typed in, or as they follow from options.</summary>
internal sealed class MoveCompiler(ConflictModel model, StateSpace states, List<ModelProblem> problems)
{
    private const int MostComparedStates = 20_000;

    internal MoveRelation[]? Compile(CancellationToken cancellation)
    {
        if (model.Arcs is { } arcs)
        {
            return Typed(arcs);
        }

        if (!states.HasOpenOptions && model.Frozen.Count == 0 && AreDistinct())
        {
            return [.. model.DecisionMakers.Select(FromGroups)];
        }

        if (states.Count > MostComparedStates)
        {
            problems.Add(ConflictMessages.TooLargeForPairs(states.Count, MostComparedStates, "states"));
            return null;
        }

        var frozen = Frozen();
        return [.. model.DecisionMakers.Select(maker => Compared(maker, frozen, cancellation))];
    }

    private MoveRelation FromGroups(DecisionMaker maker)
    {
        var (own, forward, back) = Changes(maker);
        return new GroupMoves(states, own, forward, back);
    }

    private (ulong Own, ulong Forward, ulong Back) Changes(DecisionMaker maker)
    {
        ulong own = 0;
        ulong forward = 0;
        ulong back = 0;
        foreach (var option in maker.Options)
        {
            var bit = 1UL << option;
            var direction = model.Options[option].Direction;
            own |= direction == PermittedDirection.None ? 0 : bit;
            forward |= direction == PermittedDirection.Forward ? bit : 0;
            back |= direction == PermittedDirection.Back ? bit : 0;
        }

        return (own, forward, back);
    }

    private bool AreDistinct()
    {
        if (!states.IsListed)
        {
            return true;
        }

        var codes = states.Codes.ToArray();
        return codes.Distinct().Count() == codes.Length;
    }

    private HashSet<int> Frozen()
    {
        var frozen = new HashSet<int>();
        for (var index = 0; index < model.Frozen.Count; index++)
        {
            if (states.TryFind(model.Frozen[index], out var state))
            {
                frozen.Add(state);
            }
            else
            {
                problems.Add(ConflictMessages.NoSuchState(model.Frozen[index], $"frozen[{index}]"));
            }
        }

        return frozen;
    }

    /// <summary>Compares every two states on the options that both name.</summary>
    private ArcMoves Compared(DecisionMaker maker, HashSet<int> frozen, CancellationToken cancellation)
    {
        var (own, forward, back) = Changes(maker);
        var arcs = new List<(int, int)>();
        for (var from = 0; from < states.Count; from++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var to = 0; to < states.Count && !frozen.Contains(from); to++)
            {
                var (left, right) = (states.Options(from), states.Options(to));
                var changed = (left.Taken ^ right.Taken) & left.Named & right.Named;
                if (from != to && changed != 0 && (changed & ~own) == 0 && (changed & left.Taken & forward) == 0 && (changed & right.Taken & back) == 0)
                {
                    arcs.Add((from, to));
                }
            }
        }

        return new ArcMoves(states.Count, arcs);
    }

    private MoveRelation[]? Typed(IReadOnlyList<ModelArc> arcs)
    {
        var errors = problems.Count;
        var moves = Enumerable.Range(0, model.DecisionMakers.Count).Select(static _ => new List<(int, int)>()).ToArray();
        for (var index = 0; index < arcs.Count; index++)
        {
            var path = $"arcs[{index}]";
            if (!states.TryFind(arcs[index].From, out var from))
            {
                problems.Add(ConflictMessages.NoSuchState(arcs[index].From, path));
            }
            else if (!states.TryFind(arcs[index].To, out var to))
            {
                problems.Add(ConflictMessages.NoSuchState(arcs[index].To, path));
            }
            else
            {
                moves[arcs[index].Maker].Add((from, to));
            }
        }

        return problems.Count > errors ? null : [.. moves.Select(list => new ArcMoves(states.Count, list))];
    }
}
