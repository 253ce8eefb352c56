using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Record.Reports;

/// <summary>How one capture shows a report's text: its language and blocks. Pages with one text can differ here (a saved page marks its headline, a pasted text does not).</summary>
/// <param name="Language">ISO 639-1 code, or "und".</param>
/// <param name="Blocks">A JSON array of [role, start, end].</param>
internal sealed record Layout(string Language, string Blocks)
{
    /// <summary>A short name of the layout; equal layouts have equal names.</summary>
    internal string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Language + "\n" + Blocks)));

    internal static Layout Of(Report report)
    {
        var blocks = report.Blocks.Select(block => $"[\"{EnumNames.NameOf(block.Role)}\",{block.Span.Start},{block.Span.End}]");
        return new Layout(report.Language, $"[{string.Join(',', blocks)}]");
    }

    /// <summary>The layout that tells most: most roles, then most blocks. The rest of the order only makes the choice the same whichever came first.</summary>
    /// <param name="layouts">At least one.</param>
    /// <returns>One of them.</returns>
    internal static Layout Best(IEnumerable<Layout> layouts) =>
        layouts.Distinct()
            .Select(layout => (Layout: layout, Blocks: layout.Parse()))
            .OrderByDescending(candidate => candidate.Blocks.Select(block => block.Role).Distinct().Count())
            .ThenByDescending(candidate => candidate.Blocks.Length)
            .ThenBy(candidate => candidate.Layout.Language, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Layout.Blocks, StringComparer.Ordinal)
            .First().Layout;

    internal ImmutableArray<Block> Parse()
    {
        using var json = JsonDocument.Parse(Blocks);
        return
        [
            .. json.RootElement.EnumerateArray().Select(block => new Block(
                EnumNames.ValueOf<BlockRole>(block[0].GetString()!),
                new TextSpan(block[1].GetInt32(), block[2].GetInt32()))),
        ];
    }
}
