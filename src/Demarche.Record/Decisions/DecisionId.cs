namespace Demarche.Record.Decisions;

/// <summary>Names a decision.</summary>
/// <param name="Value">"d" and 32 lower-case hexadecimal digits, made of all that the decision says: the same decision has the same id in every record.</param>
public readonly record struct DecisionId(string Value) : IComparable<DecisionId>
{
    /// <summary>Orders by the characters' codes.</summary>
    public int CompareTo(DecisionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(DecisionId left, DecisionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(DecisionId left, DecisionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one does not come after the other.</summary>
    public static bool operator <=(DecisionId left, DecisionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one does not come before the other.</summary>
    public static bool operator >=(DecisionId left, DecisionId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
