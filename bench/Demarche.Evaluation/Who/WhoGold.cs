using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Evaluation.Who;

/// <summary>The gold for who is who across reports; README.md beside it says how it was labelled.</summary>
internal sealed class WhoGold
{
    private WhoGold(IReadOnlyList<WhoReport> reports, IReadOnlyList<WhoMention> mentions) => (Reports, Mentions) = (reports, mentions);

    /// <summary>Its reports.</summary>
    internal IReadOnlyList<WhoReport> Reports { get; }

    /// <summary>Its mentions.</summary>
    internal IReadOnlyList<WhoMention> Mentions { get; }

    /// <summary>Reads it.</summary>
    /// <returns>The gold.</returns>
    internal static WhoGold Read()
    {
        var clusters = Rows("clusters.csv").ToDictionary(row => row[0], row => (Half: HalfOf(row[1]), Kind: row[2]), StringComparer.Ordinal);
        return new WhoGold(
            [.. Rows("reports.csv").Select(row => new WhoReport(row[0], row[1], Number(row[2])))],
            [.. Rows("mentions.csv").Select(row => new WhoMention(row[0], Number(row[1]), Number(row[2]), row[3], clusters[row[3]].Kind, clusters[row[3]].Half))]);
    }

    /// <summary>A family is for tuning where the first byte of its id's hash is even.</summary>
    private static WhoHalf HalfOf(string family) => SHA256.HashData(Encoding.ASCII.GetBytes(family))[0] % 2 is 0 ? WhoHalf.Tune : WhoHalf.Report;

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Who", file)).Skip(1).Select(line => line.Split(','));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
