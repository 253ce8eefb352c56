using System.Globalization;

namespace Demarche.Evaluation.Copies;

/// <summary>Two stories of the corpora with much in common, judged by eye.</summary>
/// <param name="First">The corpus's id of one.</param>
/// <param name="Second">That of the other.</param>
/// <param name="FirstSpan">Where the longest run of words that they share starts and ends in the first, in UTF-16 code units.</param>
/// <param name="SecondSpan">Where in the second.</param>
/// <param name="Share">How much of the shorter is in the other, in runs of twelve words.</param>
/// <param name="Verdict">Copy, or what it is instead.</param>
internal sealed record NaturalPair(string First, string Second, (int Start, int End) FirstSpan, (int Start, int End) SecondSpan, double Share, string Verdict)
{
    private const string File = "natural.csv";

    /// <summary>Whether one is a copy of the other, in whole or in part.</summary>
    internal bool IsCopy => Verdict is "copy";

    /// <summary>Reads the judged pairs.</summary>
    internal static List<NaturalPair> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Copies", File);
        return [.. System.IO.File.ReadLines(path).Skip(1).Select(line => Parse(line.Split(',')))];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{First},{Second},{FirstSpan.Start},{FirstSpan.End},{SecondSpan.Start},{SecondSpan.End},{Share:f2},{Verdict}");

    private static NaturalPair Parse(string[] cells) =>
        new(cells[0], cells[1], (Number(cells[2]), Number(cells[3])), (Number(cells[4]), Number(cells[5])), double.Parse(cells[6], CultureInfo.InvariantCulture), cells[7]);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
