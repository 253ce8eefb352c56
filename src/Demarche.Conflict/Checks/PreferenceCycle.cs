using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Checks;

/// <summary>Looks for states each of which is preferred to the next and the last to the first.</summary>
internal static class PreferenceCycle
{
    /// <summary>A cycle, its first state repeated at the end, or null where there is none.</summary>
    internal static IReadOnlyList<int>? Find(CompiledPreference preference)
    {
        var mark = new byte[preference.StateCount];
        for (var start = 0; start < mark.Length; start++)
        {
            if (mark[start] == 0 && From(start, preference, mark) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    /// <summary>Walks from better to worse; a state that is met again on the way closes a cycle.</summary>
    private static List<int>? From(int start, CompiledPreference preference, byte[] mark)
    {
        const byte OnPath = 1;
        const byte Done = 2;
        var path = new List<int> { start };
        var next = new List<int> { 0 };
        mark[start] = OnPath;
        while (path.Count > 0)
        {
            var state = path[^1];
            var worse = next[^1];
            while (worse < mark.Length && (mark[worse] == Done || !preference.Prefers(state, worse)))
            {
                worse++;
            }

            next[^1] = worse + 1;
            if (worse >= mark.Length)
            {
                mark[state] = Done;
                path.RemoveAt(path.Count - 1);
                next.RemoveAt(next.Count - 1);
            }
            else if (mark[worse] == OnPath)
            {
                return [.. path.Skip(path.IndexOf(worse)), worse];
            }
            else
            {
                mark[worse] = OnPath;
                path.Add(worse);
                next.Add(0);
            }
        }

        return null;
    }
}
