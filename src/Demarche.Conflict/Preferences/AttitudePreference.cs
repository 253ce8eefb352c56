namespace Demarche.Conflict.Preferences;

/// <summary>
/// The relational preference that attitudes make: a state is preferred to another where every decision maker one is devoted to prefers
/// it, and none that one is hostile to does but rather the other way round. (Inohara, Hipel and Walker 2007.)
/// </summary>
internal static class AttitudePreference
{
    internal static CompiledPreference Make(int maker, IReadOnlyList<int> attitudes, CompiledPreference[] preferences)
    {
        var counted = Enumerable.Range(0, attitudes.Count).Where(other => attitudes[other] != 0).ToArray();
        if (counted.Length == 1 && attitudes[counted[0]] > 0)
        {
            return preferences[counted[0]];
        }

        var stateCount = preferences[maker].StateCount;
        var relation = new BitRelation(stateCount, othersAreUnknown: false);
        for (var state = 0; state < stateCount; state++)
        {
            for (var other = 0; other < stateCount; other++)
            {
                if (state != other && Array.TrueForAll(counted, party => preferences[party].Compare(state, other) == (attitudes[party] > 0 ? Comparison.Better : Comparison.Worse)))
                {
                    relation.SetBetter(state, other);
                }
            }
        }

        return relation;
    }
}
