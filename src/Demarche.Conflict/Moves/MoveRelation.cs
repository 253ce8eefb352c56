namespace Demarche.Conflict.Moves;

/// <summary>The moves of one decision maker, R_i. Never changed once made; free to use on several threads.</summary>
public abstract class MoveRelation
{
    private protected MoveRelation(int stateCount) => StateCount = stateCount;

    /// <summary>How many states there are.</summary>
    public int StateCount { get; }

    /// <summary>How many moves there are in all.</summary>
    public abstract long ArcCount { get; }

    /// <summary>Whether two moves in a row are one move, or lead back: then who moved last makes no difference.</summary>
    internal abstract bool IsTransitive { get; }

    /// <summary>The states that can be reached in one move, ascending; never the state itself.</summary>
    /// <param name="state">Index of the state that is left.</param>
    public IReadOnlyList<int> Targets(int state)
    {
        var targets = new List<int>();
        AddTargets(state, targets);
        return targets;
    }

    /// <summary>Adds the states that can be reached in one move, ascending.</summary>
    /// <param name="state">Index of the state that is left.</param>
    /// <param name="targets">What to add to.</param>
    public abstract void AddTargets(int state, List<int> targets);

    /// <summary>Whether one move leads from one state to another.</summary>
    /// <param name="from">Index of the state that is left.</param>
    /// <param name="to">Index of the state that is reached.</param>
    public abstract bool Has(int from, int to);
}
