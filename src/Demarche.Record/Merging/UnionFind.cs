namespace Demarche.Record.Merging;

/// <summary>Joins numbers into groups. Which groups come out does not depend on the order in which pairs are joined.</summary>
/// <param name="count">How many numbers, from 0.</param>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest number of a number's group.</summary>
    internal int Find(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }

    /// <summary>Joins the groups of two numbers.</summary>
    internal void Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
