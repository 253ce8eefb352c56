namespace Demarche.Reading.Findings;

/// <summary>Names a finding within its report.</summary>
/// <param name="Value">Made of the kind of finding and its spans, so that reading again with the same result gives the same id.</param>
public readonly record struct FindingId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
