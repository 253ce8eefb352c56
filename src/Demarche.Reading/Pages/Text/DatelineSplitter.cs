using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>
/// Finds a dateline: the place, the day and the agency that open a story, on a line of their own or in front of the first
/// paragraph ("GENEVA (Reuters) - ", "Kyiv, 3 March – ", "Washington CNN —"). Linear in a short beginning of the block; never throws.
/// </summary>
public static class DatelineSplitter
{
    private const int MaximumCharacters = 120;
    private const int MaximumBarePlaceWords = 4;

    /// <summary>Splits the dateline off a paragraph.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="span">A paragraph.</param>
    /// <param name="opens">Whether it is the first paragraph of its story. Further in, only words with a day or an agency are taken for a dateline.</param>
    /// <returns>Dateline and rest, or null where the paragraph does not begin with one.</returns>
    public static DatelineSplit? Split(string text, TextSpan span, bool opens = true)
    {
        span = span.Trim(text);
        var limit = Math.Min(span.End, span.Start + MaximumCharacters);
        for (var at = span.Start + 1; at < limit; at++)
        {
            if (DashEnd(text, at, limit) is { } end)
            {
                return AtDash(text, span, at, end, opens);
            }

            if (AtStop(text, span, at, limit, opens) is { } split)
            {
                return split;
            }
        }

        return null;
    }

    /// <summary>Whether a line is nothing but a dateline or a posting day: "Washington CNN —", "Geneva, 4 November", "June 24, 2016".</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="span">A line.</param>
    /// <returns>The dateline with an empty rest, or null where the line is something else.</returns>
    public static DatelineSplit? WholeLine(string text, TextSpan span)
    {
        span = span.Trim(text);
        if (span.IsEmpty || span.Length > MaximumCharacters)
        {
            return null;
        }

        var words = span;
        while (!words.IsEmpty && (IsDash(text[words.End - 1]) || text[words.End - 1] is '-' or ':'))
        {
            words = new TextSpan(words.Start, words.End - 1).Trim(text);
        }

        var isDashed = words.End < span.End;
        return !words.IsEmpty && DatelineHeads.Of(text, words) is { } head
            && (head.Day is not null || (head.IsKnown && head.Places <= MaximumBarePlaceWords) || (isDashed && head.Places is >= 1 and <= MaximumBarePlaceWords))
            ? new DatelineSplit(span, new TextSpan(span.End, span.End), head.Day)
            : null;
    }

    private static DatelineSplit? AtDash(string text, TextSpan span, int dash, int end, bool opens)
    {
        var rest = new TextSpan(end, span.End).Trim(text);
        if (rest.IsEmpty || DatelineHeads.Of(text, new TextSpan(span.Start, dash).Trim(text)) is not { } head)
        {
            return null;
        }

        // "(AP) — " may stand after the dash, too.
        var isSure = head.IsSure || (head.IsKnown && opens);
        var isLikely = opens && head.Places <= MaximumBarePlaceWords && OpensSentence(text[rest.Start]) && !ClosesAside(text, rest);
        return isSure || isLikely ? Make(text, span, end, rest, head.Day) : null;
    }

    // "ISLAMABAD: The", "Vienna, 14 July 2015. The", "Washington (CNN) The", "(CNN) The"
    private static DatelineSplit? AtStop(string text, TextSpan span, int at, int limit, bool opens)
    {
        var isBracket = text[at] is ')';
        if (!isBracket && !(text[at] is ':' or '.' && at + 1 < limit && char.IsWhiteSpace(text[at + 1])))
        {
            return null;
        }

        var rest = new TextSpan(at + 1, span.End).Trim(text);
        if (!opens || rest.IsEmpty || !OpensSentence(text[rest.Start])
            || DatelineHeads.Of(text, new TextSpan(span.Start, isBracket ? at + 1 : at)) is not { } head)
        {
            return null;
        }

        var isSure = text[at] switch
        {
            ')' => head.HasAgency && IsInitials(text, at) && (head.Places == 0 || head.IsKnown || head.IsCapital || head.Day is not null),
            ':' => head.IsKnown,
            _ => head.Day is { Year: not null } && head.Places > 0,
        };
        return isSure ? Make(text, span, at + 1, rest, head.Day) : null;
    }

    private static DatelineSplit Make(string text, TextSpan span, int end, TextSpan rest, StatedDay? day) =>
        new(new TextSpan(span.Start, end).Trim(text), rest, day);

    // The index behind a dash that can close a dateline, or null where there is none at the position.
    private static int? DashEnd(string text, int at, int limit)
    {
        if (IsDash(text[at]))
        {
            return at + 1;
        }

        if (text[at] != '-')
        {
            return null;
        }

        if (at + 1 < limit && text[at + 1] == '-')
        {
            return at + 2 < limit && text[at + 2] == '-' ? at + 3 : at + 2;
        }

        var before = text[at - 1];
        return at + 1 < limit && char.IsWhiteSpace(text[at + 1]) && (char.IsWhiteSpace(before) || before is ')' or '.' || char.IsUpper(before) || char.IsAsciiDigit(before))
            ? at + 1
            : null;
    }

    private static bool IsDash(char letter) => letter is '—' or '–' or '―' or '‒' or '−';

    private static bool OpensSentence(char letter) =>
        char.IsUpper(letter) || char.IsAsciiDigit(letter) || letter is '“' or '"' or '‘' or '\'' or '«' or '$' or '€' or '£' or '(' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter;

    // "Rivals – Britain and France – met": a second dash soon after closes an aside.
    private static bool ClosesAside(string text, TextSpan rest)
    {
        var limit = Math.Min(rest.End, rest.Start + MaximumCharacters);
        for (var at = rest.Start; at < limit; at++)
        {
            if (text[at] is '.' or '?' or '!')
            {
                return false;
            }

            if (IsDash(text[at]) || (text[at] == '-' && at + 1 < limit && char.IsWhiteSpace(text[at - 1]) && (char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '-')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInitials(string text, int close)
    {
        var open = text.LastIndexOf('(', close);
        var inside = text.AsSpan(open + 1, close - open - 1);
        return inside.Length is >= 2 and <= 8 && inside.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }
}
