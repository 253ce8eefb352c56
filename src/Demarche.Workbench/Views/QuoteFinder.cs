using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Views;

/// <summary>Makes quotes of one report: the words at a span, and the place they stand at.</summary>
internal sealed class QuoteFinder
{
    private const int LongestContext = 200;

    private readonly Report _report;
    private readonly string _shortId;
    private readonly ImmutableArray<string> _labels;

    /// <summary>Makes the finder of one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="shortId">What the brief calls it.</param>
    internal QuoteFinder(Report report, string shortId)
    {
        _report = report;
        _shortId = shortId;
        var number = 0;
        _labels = [.. report.Blocks.Select(block => block.IsBody
            ? string.Create(CultureInfo.InvariantCulture, $"¶{++number}")
            : EnumNames.NameOf(block.Role))];
    }

    /// <summary>The words at a span.</summary>
    /// <param name="span">A span of the report's text.</param>
    /// <returns>The words and their place.</returns>
    internal Quote At(TextSpan span)
    {
        var block = BlockAt(span.Start);
        return new Quote(
            span.In(_report.Text).ToString(),
            new Place(_shortId, block, block < 0 ? "outside" : _labels[block], span));
    }

    /// <summary>The words around a span: its sentence as far as punctuation tells, cut at words where that is long.</summary>
    /// <param name="span">A span of the report's text.</param>
    /// <returns>The words and their place; they contain the span.</returns>
    internal Quote Around(TextSpan span)
    {
        var index = BlockAt(span.Start);
        if (index < 0)
        {
            return At(span);
        }

        var block = _report.Blocks[index].Span;
        var room = Math.Max(0, (LongestContext - span.Length) / 2);
        var start = SentenceStart(span.Start, Math.Max(block.Start, span.Start - room));
        var end = SentenceEnd(span.End, Math.Min(Math.Max(block.End, span.End), span.End + room));
        return At(new TextSpan(start, end).Trim(_report.Text));
    }

    // The last block that begins at or before the position, if it reaches that far.
    private int BlockAt(int position)
    {
        var (low, high) = (0, _report.Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var block = _report.Blocks[middle].Span;
            if (block.Contains(position))
            {
                return middle;
            }

            (low, high) = position < block.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    private int SentenceStart(int from, int limit)
    {
        for (var index = from; index > limit; index--)
        {
            if (index >= 2 && char.IsWhiteSpace(_report.Text[index - 1]) && EndsSentence(index - 2))
            {
                return index;
            }
        }

        return NextWord(limit, from);
    }

    private int SentenceEnd(int from, int limit)
    {
        for (var index = from; index < limit; index++)
        {
            if (EndsSentence(index) && (index + 1 >= limit || char.IsWhiteSpace(_report.Text[index + 1])))
            {
                return index + 1;
            }
        }

        return PreviousWord(limit, from);
    }

    private int NextWord(int limit, int from)
    {
        while (limit > 0 && limit < from && !char.IsWhiteSpace(_report.Text[limit - 1]))
        {
            limit++;
        }

        return limit;
    }

    private int PreviousWord(int limit, int from)
    {
        while (limit < _report.Text.Length && limit > from && !char.IsWhiteSpace(_report.Text[limit]))
        {
            limit--;
        }

        return limit;
    }

    private bool EndsSentence(int index) => _report.Text[index] switch
    {
        '.' or '!' or '?' => true,
        '”' or '’' or '"' => index > 0 && _report.Text[index - 1] is ('.' or '!' or '?'),
        _ => false,
    };
}
