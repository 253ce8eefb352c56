namespace Demarche.Record.Origins;

/// <summary>What two texts have in common.</summary>
/// <param name="Shared">Distinct shingles that both have, without those of an outlet's furniture and of turns of phrase.</param>
/// <param name="Least">Distinct shingles of the text that has fewer.</param>
public readonly record struct CopyShare(int Shared, int Least)
{
    /// <summary>The share of the shorter text that stands in the other, from 0 to 1.</summary>
    public double Share => Least is 0 ? 0 : Shared / (double)Least;

    /// <summary>Whether it is enough for one to be a copy of the other, in whole or in part.</summary>
    /// <param name="rule">What is enough.</param>
    /// <returns>True where it is.</returns>
    public bool IsCopy(CopyRule rule) =>
        Least > 0 && Share >= rule.LeastShare && Shared >= Math.Min(rule.LeastShared, 0.8 * Least);
}
