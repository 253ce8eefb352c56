namespace Demarche.Reading.Parties;

/// <summary>Names a party within its report.</summary>
/// <param name="Value">Made of the span of its first mention.</param>
public readonly record struct PartyId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
