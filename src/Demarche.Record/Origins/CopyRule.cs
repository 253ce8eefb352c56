namespace Demarche.Record.Origins;

/// <summary>What counts as a copy, and how copies are looked for; what other defaults would give stands in docs/results/record.md.</summary>
public sealed record CopyRule
{
    /// <summary>Words in a shingle: a run of words outside quotation marks. Fewer words find more rewrites and more turns of phrase.</summary>
    public int ShingleWords { get; init; } = 6;

    /// <summary>
    /// How many shingles of a text are kept as fingerprints to find it by: at least this many and at most twice as many, where it has so many.
    /// Those are kept whose hash ends in so many zeros; so what two texts share is kept in both, wherever it stands.
    /// </summary>
    public int Fingerprints { get; init; } = 24;

    /// <summary>The share of the shorter text's distinct shingles that the other must have; closed at the start.</summary>
    public double LeastShare { get; init; } = 0.25;

    /// <summary>How many distinct shingles two texts must share, or four fifths of the shorter text where it has fewer.</summary>
    public int LeastShared { get; init; } = 24;

    /// <summary>
    /// In how many otherwise different texts of one outlet a fingerprint makes no copies any more, but belongs to the outlet's furniture.
    /// Texts count as different where their sketches differ, which the versions of one story mostly share.
    /// </summary>
    public int TextsOfOneOutlet { get; init; } = 4;

    /// <summary>The same for texts of any outlets, known or not: what stands in so many is a turn of phrase or a legal notice.</summary>
    public int TextsOfAll { get; init; } = 128;
}
