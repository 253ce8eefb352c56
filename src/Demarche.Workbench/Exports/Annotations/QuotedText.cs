using Demarche.Reading.Pages;

namespace Demarche.Workbench.Exports.Annotations;

/// <summary>A report's text, counted in characters (code points).</summary>
internal sealed class QuotedText
{
    // For each code unit the number of pairs that end before it; null where the text has none.
    private readonly int[]? _pairs;

    internal QuotedText(Report report)
    {
        Report = report;
        if (report.Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0)
        {
            return;
        }

        _pairs = new int[report.Text.Length + 1];
        for (var index = 0; index < report.Text.Length; index++)
        {
            _pairs[index + 1] = _pairs[index] + (index > 0 && char.IsSurrogatePair(report.Text[index - 1], report.Text[index]) ? 1 : 0);
        }
    }

    internal Report Report { get; }

    /// <summary>How many characters stand before a code unit.</summary>
    internal int CharactersBefore(int offset) => offset - (_pairs?[offset] ?? 0);

    /// <summary>What stands before a place, up to so many code units; no pair is cut.</summary>
    internal string Before(int offset, int length)
    {
        var start = Math.Max(0, offset - length);
        return Report.Text[(start > 0 && char.IsLowSurrogate(Report.Text[start]) ? start + 1 : start)..offset];
    }

    /// <summary>What stands behind a place, up to so many code units; no pair is cut.</summary>
    internal string After(int offset, int length)
    {
        var end = Math.Min(Report.Text.Length, offset + length);
        return Report.Text[offset..(end < Report.Text.Length && char.IsHighSurrogate(Report.Text[end - 1]) ? end - 1 : end)];
    }
}
