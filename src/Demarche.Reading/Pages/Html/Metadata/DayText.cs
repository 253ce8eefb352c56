using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>Finds a calendar day with its year in a short line, as pages write it for their readers.</summary>
internal static class DayText
{
    private const int LongestLine = 200;

    private static readonly FrozenDictionary<string, int> Months = MonthNames().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the first day in a line: "15 March 2023", "Mar. 15, 2023", "2023-03-15"; all-digit days in another order are ambiguous and not read.</summary>
    /// <param name="text">The line; a longer one than 200 characters has none.</param>
    /// <returns>The day, or null.</returns>
    internal static LocalDate? Find(string text)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        var words = text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
        {
            if (IsoDay(words[index]) is { } day)
            {
                return day;
            }

            if (Months.TryGetValue(words[index], out var month) && Around(words, index, month) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private static LocalDate? Around(string[] words, int index, int month)
    {
        var before = index > 0 ? DayNumber(words[index - 1]) : null;
        var after = index + 1 < words.Length ? DayNumber(words[index + 1]) : null;
        if (before is { } first && index + 1 < words.Length && Year(words[index + 1]) is { } year)
        {
            return Valid(year, month, first);
        }

        return after is { } second && index + 2 < words.Length && Year(words[index + 2]) is { } next ? Valid(next, month, second) : null;
    }

    private static LocalDate? IsoDay(string word)
    {
        if (word.Length < 10 || word[4] is not ('-' or '/') || word[7] != word[4] || (word.Length > 10 && char.IsAsciiDigit(word[10])))
        {
            return null;
        }

        return Number(word.AsSpan(0, 4)) is { } year and >= 1900 and < 2200 && Number(word.AsSpan(5, 2)) is { } month && Number(word.AsSpan(8, 2)) is { } day
            ? Valid(year, month, day)
            : null;
    }

    private static int? DayNumber(string word)
    {
        var digits = word.AsSpan();
        if (digits.Length > 2 && (digits.EndsWith("st") || digits.EndsWith("nd") || digits.EndsWith("rd") || digits.EndsWith("th")))
        {
            digits = digits[..^2];
        }

        return digits.Length is 1 or 2 ? Number(digits) : null;
    }

    private static int? Year(string word) => word.Length == 4 && Number(word) is { } year and >= 1900 and < 2200 ? year : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static LocalDate? Valid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static Dictionary<string, int> MonthNames()
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Sept"] = 9 };
        var format = CultureInfo.InvariantCulture.DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            names[format.GetMonthName(month)] = month;
            names[format.GetAbbreviatedMonthName(month)] = month;
        }

        return names;
    }

    private static readonly char[] Breaks = [.. " \t\r\n\u00A0,.|•·()[]"];
}
