namespace Demarche.Conflict.Model;

/// <summary>Statements of the same importance.</summary>
/// <param name="Statements">The statements; mostly one.</param>
public sealed record PreferenceTier(IReadOnlyList<PreferenceStatement> Statements)
{
    /// <summary>
    /// The strength of a preference that this tier decides: 1 ordinary, 2 greatly, and so on to 7. A less important tier may not be
    /// stronger than a more important one.
    /// </summary>
    public int Level { get; init; } = 1;

    /// <summary>What its place among the tiers rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
