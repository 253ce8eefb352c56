namespace Demarche.Conflict.Stability;

/// <summary>
/// The parts that the others cannot leave, where each of them can take back what it did: the states of one part reach each other and
/// nothing else. Found by joining groups mover by mover, so that what is left to join shrinks each time.
/// </summary>
internal static class GroupParts
{
    /// <summary>The least key in the part of each state.</summary>
    /// <param name="parts">The part of each state.</param>
    /// <param name="partCount">How many parts there are.</param>
    /// <param name="keys">The key of each state.</param>
    internal static int[] Least(int[] parts, int partCount, int[] keys)
    {
        var least = new int[partCount];
        Array.Fill(least, int.MaxValue);
        for (var state = 0; state < parts.Length; state++)
        {
            least[parts[state]] = Math.Min(least[parts[state]], keys[state]);
        }

        return Array.ConvertAll(parts, part => least[part]);
    }

    /// <summary>Numbers the parts.</summary>
    internal static (int[] Parts, int Count) Find(GroupTable table, int focal, int stateCount, CancellationToken cancellation)
    {
        var parts = new int[stateCount];
        var count = stateCount;
        for (var state = 0; state < stateCount; state++)
        {
            parts[state] = state;
        }

        for (var mover = 0; mover < table.MoverCount; mover++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mover != focal)
            {
                count = Join(parts, count, table, mover);
            }
        }

        return (parts, count);
    }

    private static int Join(int[] parts, int count, GroupTable table, int mover)
    {
        var root = new int[count];
        for (var part = 0; part < count; part++)
        {
            root[part] = part;
        }

        for (var group = 0; group < table.Moves(mover).GroupCount; group++)
        {
            var members = table.Members(mover, group);
            for (var index = 1; index < members.Length; index++)
            {
                Unite(root, parts[members[0]], parts[members[index]]);
            }
        }

        return Renumber(parts, root);
    }

    private static int Renumber(int[] parts, int[] root)
    {
        var number = new int[root.Length];
        var count = 0;
        for (var part = 0; part < root.Length; part++)
        {
            // The root of a part is its least member, so it has its number already.
            number[part] = root[part] == part ? count++ : number[Find(root, part)];
        }

        for (var state = 0; state < parts.Length; state++)
        {
            parts[state] = number[parts[state]];
        }

        return count;
    }

    private static void Unite(int[] root, int left, int right)
    {
        left = Find(root, left);
        right = Find(root, right);
        root[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Find(int[] root, int part)
    {
        while (root[part] != part)
        {
            root[part] = root[root[part]];
            part = root[part];
        }

        return part;
    }
}
