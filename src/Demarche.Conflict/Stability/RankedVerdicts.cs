using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>Shared by the engines for complete orders.</summary>
internal static class RankedVerdicts
{
    /// <summary>The states in ascending order of their key, those of equal key in order of index.</summary>
    internal static int[] Ascending(ReadOnlySpan<int> keys, int keyCount)
    {
        var next = new int[keyCount + 1];
        foreach (var key in keys)
        {
            next[key + 1]++;
        }

        for (var key = 0; key < keyCount; key++)
        {
            next[key + 1] += next[key];
        }

        var order = new int[keys.Length];
        for (var state = 0; state < keys.Length; state++)
        {
            order[next[keys[state]]++] = state;
        }

        return order;
    }

    internal static StateSet Where(int stateCount, Func<int, bool> isStable)
    {
        var stable = new StateSet(stateCount);
        for (var state = 0; state < stateCount; state++)
        {
            if (isStable(state))
            {
                stable.Add(state);
            }
        }

        return stable;
    }
}
