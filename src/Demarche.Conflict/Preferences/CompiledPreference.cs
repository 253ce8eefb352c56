namespace Demarche.Conflict.Preferences;

/// <summary>What a decision maker prefers, over states by index. Never changed once made; free to use on several threads.</summary>
public abstract class CompiledPreference
{
    private protected CompiledPreference(int stateCount) => StateCount = stateCount;

    /// <summary>How many states there are.</summary>
    public int StateCount { get; }

    /// <summary>Whether every two states are compared and the order is transitive: ranks can stand for it.</summary>
    public virtual bool IsRanked => false;

    /// <summary>The strongest level of preference there is: 1 where strength plays no part.</summary>
    public virtual int MaximumLevel => 1;

    /// <summary>How a state compares with another.</summary>
    /// <param name="state">Index of the first.</param>
    /// <param name="other">Index of the other.</param>
    public abstract Comparison Compare(int state, int other);

    /// <summary>How strongly one of the two is preferred: 0 where neither is, 1 ordinary, 2 greatly, and so on.</summary>
    /// <param name="state">Index of the first.</param>
    /// <param name="other">Index of the other.</param>
    public virtual int Level(int state, int other) => (Compare(state, other) & (Comparison.Better | Comparison.Worse)) == Comparison.None ? 0 : 1;

    /// <summary>Whether a state is preferred to another.</summary>
    /// <param name="state">Index of the first.</param>
    /// <param name="over">Index of the other.</param>
    public bool Prefers(int state, int over) => Compare(state, over) == Comparison.Better;

    /// <summary>Sets the bit of each state whose comparison with a given one is among those wanted.</summary>
    internal virtual void FillRow(int other, Comparison wanted, Span<ulong> row)
    {
        row.Clear();
        for (var state = 0; state < StateCount; state++)
        {
            if ((Compare(state, other) & wanted) != Comparison.None)
            {
                row[state >> 6] |= 1UL << (state & 63);
            }
        }
    }
}
