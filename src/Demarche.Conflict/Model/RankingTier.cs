namespace Demarche.Conflict.Model;

/// <summary>States that are tied.</summary>
/// <param name="States">Ids of the states.</param>
public sealed record RankingTier(IReadOnlyList<string> States)
{
    /// <summary>
    /// How strongly each of them, and each before them, is preferred to what comes after: 1 ordinary, 2 greatly, and so on to 7. Between two states
    /// the strongest step between their tiers counts.
    /// </summary>
    public int GapLevel { get; init; } = 1;

    /// <summary>What its place rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
