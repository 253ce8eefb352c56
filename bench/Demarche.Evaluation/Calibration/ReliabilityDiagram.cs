using System.Globalization;
using System.Text;

namespace Demarche.Evaluation.Calibration;

/// <summary>
/// How confidence compares with the share that is right, in ten bins of equal width (Guo et al. 2017). The expected calibration error is the
/// mean distance of the two over all judgements.
/// </summary>
internal sealed class ReliabilityDiagram
{
    private const int Bins = 10;
    private const int Marks = 50;

    private readonly List<(double Confidence, bool IsRight)>[] _bins = [.. Enumerable.Range(0, Bins).Select(_ => new List<(double, bool)>())];

    /// <summary>How many judgements.</summary>
    internal int Count => _bins.Sum(bin => bin.Count);

    /// <summary>The expected calibration error, in percent; 0 where there is no judgement.</summary>
    internal double Error => Count == 0 ? 0 : 100 * _bins.Where(bin => bin.Count > 0).Sum(bin => bin.Count * Math.Abs(Mean(bin) - Right(bin))) / Count;

    /// <summary>Adds a judgement.</summary>
    /// <param name="confidence">From 0 to 1.</param>
    /// <param name="isRight">Whether it was right.</param>
    internal void Add(double confidence, bool isRight) => _bins[Math.Min(Bins - 1, (int)(confidence * Bins))].Add((confidence, isRight));

    /// <summary>Adds the judgements of another diagram.</summary>
    /// <param name="other">The other.</param>
    internal void Add(ReliabilityDiagram other)
    {
        foreach (var (confidence, isRight) in other._bins.SelectMany(bin => bin))
        {
            Add(confidence, isRight);
        }
    }

    /// <summary>The diagram as a table with bars of the share that is right; "|" stands at the mean confidence.</summary>
    /// <param name="title">What it shows.</param>
    internal string Show(string title)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{title}: {Count}, expected calibration error {Error:f2}\nconfidence       n   mean  right\n");
        for (var bin = 0; bin < Bins; bin++)
        {
            var (low, high) = ((double)bin / Bins, (double)(bin + 1) / Bins);
            text.Append(CultureInfo.InvariantCulture, $"{low:f1} to {high:f1} {_bins[bin].Count,7}");
            text.Append(_bins[bin].Count == 0 ? "\n" : string.Create(CultureInfo.InvariantCulture, $" {100 * Mean(_bins[bin]),6:f1} {100 * Right(_bins[bin]),6:f1}  {Bar(_bins[bin])}\n"));
        }

        return text.ToString();
    }

    private static double Mean(List<(double Confidence, bool IsRight)> bin) => bin.Average(judgement => judgement.Confidence);

    private static double Right(List<(double Confidence, bool IsRight)> bin) => bin.Average(judgement => judgement.IsRight ? 1.0 : 0);

    private static string Bar(List<(double Confidence, bool IsRight)> bin)
    {
        var (filled, mean) = ((int)Math.Round(Right(bin) * Marks), (int)Math.Round(Mean(bin) * Marks));
        return string.Concat(Enumerable.Range(0, Marks + 1).Select(at => at == mean ? '|' : at < filled ? '=' : ' ')).TrimEnd();
    }
}
