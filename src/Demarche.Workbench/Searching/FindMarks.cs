namespace Demarche.Workbench.Searching;

/// <summary>What a sentence was found by; words and meaning are kept apart.</summary>
/// <param name="Matched">How many of the words and phrases looked for it holds.</param>
/// <param name="WordRank">Its place, from 1, among the sentences found by words; null where it is none of them.</param>
/// <param name="Similarity">The cosine of its vector with that of what was looked for, from -1 to 1; null where it was not found by meaning.</param>
/// <param name="MeaningRank">Its place, from 1, among the sentences found by meaning; null where it is none of them.</param>
public sealed record FindMarks(int Matched, int? WordRank, double? Similarity, int? MeaningRank)
{
    // The constant that Cormack, Clarke and Büttcher (2009) found to serve any rankings.
    private const double RankOffset = 60;

    /// <summary>The mark of both together, by reciprocal rank fusion.</summary>
    public double Fused => PartOf(WordRank) + PartOf(MeaningRank);

    private static double PartOf(int? rank) => rank is { } place ? 1 / (RankOffset + place) : 0;
}
