using System.Globalization;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Finds a calendar day in a dateline, a posting line or any other short line.</summary>
public static class DayFinder
{
    /// <summary>Finds the first day that a span states.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A short span of it; only its first 48 words and marks are looked at.</param>
    /// <returns>The day, for example of "Sept 18", "3 March 2022", "Fri June 24, 2016", "2016-06-24" or "24.06.2016", or null. "03/04/2022" can mean two days and gives null.</returns>
    public static StatedDay? Find(string text, TextSpan span) => Find(text, LinePieces.Of(text, span))?.Day;

    /// <summary>Finds the first day that pieces of a line state.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The pieces.</param>
    /// <returns>The day, with the index of its first piece and one past that of its last; or null.</returns>
    internal static (StatedDay Day, int First, int End)? Find(string text, List<LinePiece> pieces)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            if (At(text, pieces, index) is { } found)
            {
                return (found.Day, index, found.End);
            }
        }

        return null;
    }

    private static (StatedDay Day, int End)? At(string text, List<LinePiece> pieces, int index)
    {
        var words = pieces[index].Span.In(text);
        if (pieces[index].Kind == LinePieceKind.Number)
        {
            return OfDigits(words) is { } day ? (day, index + 1) : DayFirst(text, pieces, index);
        }

        return pieces[index].Kind == LinePieceKind.Word && CalendarWords.Month(words) is { } month ? MonthFirst(text, pieces, index, month) : null;
    }

    private static (StatedDay Day, int End)? DayFirst(string text, List<LinePiece> pieces, int index)
    {
        var after = index + 1;
        if (after < pieces.Count && pieces[after].Span.In(text) is "of")
        {
            after++;
        }

        return DayNumber(pieces[index].Span.In(text)) is { } number && after < pieces.Count && pieces[after].Kind == LinePieceKind.Word
            && CalendarWords.Month(pieces[after].Span.In(text)) is { } month
            ? WithYear(text, pieces, after + 1, month, number)
            : null;
    }

    private static (StatedDay Day, int End)? MonthFirst(string text, List<LinePiece> pieces, int index, int month) =>
        index + 1 < pieces.Count && pieces[index + 1].Kind == LinePieceKind.Number && DayNumber(pieces[index + 1].Span.In(text)) is { } number
            ? WithYear(text, pieces, index + 2, month, number)
            : null;

    private static (StatedDay Day, int End)? WithYear(string text, List<LinePiece> pieces, int at, int month, int number)
    {
        var next = at < pieces.Count && pieces[at].Span.In(text) is "," ? at + 1 : at;
        int? year = next < pieces.Count && Year(pieces[next].Span.In(text)) is { } stated ? stated : null;
        return StatedDay.Of(year, month, number) is { } day ? (day, year is null ? at : next + 1) : null;
    }

    private static int? DayNumber(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                word = word[..^2];
                break;
            }
        }

        return word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int? Year(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2999 ? year : null;

    private static StatedDay? OfDigits(ReadOnlySpan<char> word)
    {
        var time = word.IndexOf('T');
        word = time > 0 ? word[..time] : word;
        Span<Range> parts = stackalloc Range[4];
        var mark = word.IndexOfAny("-/.");
        if (mark < 0 || word.Split(parts, word[mark]) != 3)
        {
            return null;
        }

        Span<int> numbers = stackalloc int[3];
        for (var index = 0; index < 3; index++)
        {
            if (word[parts[index]].Length is 0 or > 4 || !int.TryParse(word[parts[index]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index]))
            {
                return null;
            }
        }

        return word[parts[0]].Length == 4 ? StatedDay.Of(numbers[0], numbers[1], numbers[2])
            : word[parts[2]].Length != 4 ? null
            : DayAndMonth(numbers[0], numbers[1], numbers[2], dayFirst: word[mark] == '.');
    }

    private static StatedDay? DayAndMonth(int first, int second, int year, bool dayFirst) =>
        dayFirst || first > 12 || first == second ? StatedDay.Of(year, second, first)
            : second > 12 ? StatedDay.Of(year, first, second)
            : null;
}
