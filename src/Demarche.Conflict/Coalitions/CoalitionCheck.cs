using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Coalitions;

/// <summary>The verdicts for one group that moves as one, given what it can reach, what of that pays, and how others answer.</summary>
/// <param name="graph">The graph.</param>
/// <param name="group">The group.</param>
/// <param name="improvements">For each state what pays for all members.</param>
/// <param name="moves">For each state what the group can reach.</param>
internal sealed class CoalitionCheck(ConflictGraph graph, Coalition group, StateSet[] improvements, StateSet[] moves)
{
    /// <param name="answers">For each state what the others reach, or null where nobody answers.</param>
    /// <param name="noEscape">Whether the group must not reach, from the answer, what all members prefer.</param>
    internal StateSet Stable(StateSet[]? answers, bool noEscape)
    {
        var stable = new StateSet(graph.StateCount);
        for (var state = 0; state < graph.StateCount; state++)
        {
            var at = state;
            if (improvements[state].All(target => answers is not null && answers[target].Any(answer => Sanctions(answer, at) && (!noEscape || moves[answer].All(escape => Sanctions(escape, at))))))
            {
                stable.Add(state);
            }
        }

        return stable;
    }

    /// <summary>Whether at least one member is known not to prefer a state.</summary>
    private bool Sanctions(int answer, int state)
    {
        foreach (var maker in group.Makers)
        {
            if ((graph.Preference(maker).Compare(answer, state) & (Comparison.Worse | Comparison.Tied)) != Comparison.None)
            {
                return true;
            }
        }

        return false;
    }
}
