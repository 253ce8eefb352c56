using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Events.Tolls;

/// <summary>A word or number of a sentence about tolls.</summary>
/// <param name="Lower">In lower case.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="EndsClauseBefore">Whether a semicolon, colon or full stop stands in front of it.</param>
/// <param name="CountsNobody">Whether what stands around it makes it no count of people: money or a share, an age ("Lena Ruud, 26, was killed"), or a day or year behind the name of a month.</param>
internal readonly record struct TollToken(string Lower, TextSpan Span, bool EndsClauseBefore, bool CountsNobody)
{
    private static readonly string[] Months =
        ["jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december"];

    /// <summary>The words of a span.</summary>
    internal static ImmutableArray<TollToken> Of(string text, TextSpan span)
    {
        var tokens = ImmutableArray.CreateBuilder<TollToken>();
        var ends = false;
        for (var start = span.Start; start < span.End; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                ends |= text[start] is ';' or ':' or '.' or '!' or '?';
                continue;
            }

            var end = start + 1;
            while (end < span.End && (char.IsLetterOrDigit(text[end]) || Joins(text, end, span.End)))
            {
                end++;
            }

            var countsNobody = IsAmount(text, span, start, end) || (tokens.Count > 0 && char.IsUpper(text[tokens[^1].Span.Start])
                && (Months.Contains(tokens[^1].Lower, StringComparer.Ordinal) || IsBetweenCommas(text, tokens[^1].Span.End, start, end)));
            tokens.Add(new TollToken(text[start..end].ToLowerInvariant(), new TextSpan(start, end), ends, countsNobody));
            (ends, start) = (false, end - 1);
        }

        return tokens.ToImmutable();
    }

    private static bool IsAmount(string text, TextSpan span, int start, int end) =>
        (start > span.Start && text[start - 1] is '$' or '£' or '€') || (end < span.End && text[end] is '%');

    private static bool IsBetweenCommas(string text, int before, int start, int end) =>
        text.AsSpan(before, start - before).Trim() is "," && end < text.Length && text[end] is ',';

    // "12,000", "2.5", "twenty-one".
    private static bool Joins(string text, int at, int end) =>
        at + 1 < end && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '-' || (text[at] is ',' or '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])));
}
