namespace Demarche.Evaluation.Coreference;

/// <summary>Recall and precision as counts, summed over documents before they are divided.</summary>
/// <param name="RecallHits">What of the key was found.</param>
/// <param name="RecallTotal">What the key has.</param>
/// <param name="PrecisionHits">What of the response was right.</param>
/// <param name="PrecisionTotal">What the response has.</param>
internal readonly record struct Ratio(double RecallHits, double RecallTotal, double PrecisionHits, double PrecisionTotal)
{
    internal double Recall => RecallTotal > 0 ? RecallHits / RecallTotal : 0;

    internal double Precision => PrecisionTotal > 0 ? PrecisionHits / PrecisionTotal : 0;

    internal double F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : 0;

    public static Ratio operator +(Ratio left, Ratio right) => new(
        left.RecallHits + right.RecallHits, left.RecallTotal + right.RecallTotal, left.PrecisionHits + right.PrecisionHits, left.PrecisionTotal + right.PrecisionTotal);
}
