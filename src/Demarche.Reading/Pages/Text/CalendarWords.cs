using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Demarche.Reading.Pages.Text;

/// <summary>Months, weekdays and words of the clock. Spelling as in the lists; case and a final stop are ignored.</summary>
internal static class CalendarWords
{
    private static readonly Lazy<FrozenDictionary<string, (string Kind, int Number)>> Words = new(Load);

    /// <summary>The number of a month.</summary>
    /// <param name="word">A word such as "Sept.".</param>
    /// <returns>1 to 12, or null.</returns>
    internal static int? Month(ReadOnlySpan<char> word) => Find(word, "month");

    /// <summary>Whether a word names a day of the week.</summary>
    /// <param name="word">A word such as "Fri".</param>
    /// <returns>True where it does.</returns>
    internal static bool IsWeekday(ReadOnlySpan<char> word) => Find(word, "weekday") is not null;

    /// <summary>Whether a word belongs to a time of day: a zone, "pm", "at".</summary>
    /// <param name="word">A word.</param>
    /// <returns>True where it does.</returns>
    internal static bool IsClock(ReadOnlySpan<char> word) => Find(word, "clock") is not null || Find(word, "zone") is not null;

    /// <summary>How far a zone is from UTC.</summary>
    /// <param name="word">A word such as "EDT".</param>
    /// <returns>The offset, or null where the word names no zone or one that can mean several.</returns>
    internal static Offset? Zone(ReadOnlySpan<char> word) => Find(word, "zone") is { } minutes ? Offset.FromSeconds(minutes * 60) : null;

    private static int? Find(ReadOnlySpan<char> word, string kind) =>
        Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.TrimEnd('.'), out var found) && string.Equals(found.Kind, kind, StringComparison.Ordinal)
            ? found.Number
            : null;

    private static FrozenDictionary<string, (string Kind, int Number)> Load() =>
        Lexicon.Lines("calendar-words.txt")
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(
                parts => parts[1],
                parts => (parts[0], int.Parse(parts[2], CultureInfo.InvariantCulture)),
                StringComparer.OrdinalIgnoreCase);
}
