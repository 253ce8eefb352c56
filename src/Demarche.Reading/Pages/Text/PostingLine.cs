namespace Demarche.Reading.Pages.Text;

/// <summary>Lines that say when a story was posted or changed: "Published 14:05 GMT, 3 March 2022", "Last updated 2 hours ago".</summary>
internal static class PostingLine
{
    private const int MaximumCharacters = 140;

    private static readonly string[] Publications =
        ["published", "first published", "originally published", "posted", "issued", "released", "release date", "date", "publication date", "date published", "published on", "filed", "created"];

    private static readonly string[] Changes = ["updated", "last updated", "last modified", "modified", "last edited", "edited", "last reviewed", "reviewed", "amended", "last revised", "revised"];

    /// <summary>Whether a line is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The line.</param>
    /// <returns>True where it begins with a word for posting or changing and goes on with a day or a time, or says how long ago it was.</returns>
    internal static bool Is(string text, TextUnit unit) =>
        unit.Span.Length <= MaximumCharacters
        && (IsAgo(unit.Key) || ((Begins(unit.Key, Publications) || Begins(unit.Key, Changes)) && (unit.Key.EndsWith(" ago", StringComparison.Ordinal) || HasTime(text, unit))));

    /// <summary>Whether a line that states a day states that of publication, not of a change.</summary>
    /// <param name="key">The line's key.</param>
    /// <returns>True unless it begins with a word for changes.</returns>
    internal static bool StatesPublication(string key) => !Begins(key, Changes);

    /// <summary>Where in a line the words about a later change begin.</summary>
    /// <param name="key">A line's key.</param>
    /// <returns>Its index, or the key's length where there are none.</returns>
    internal static int StartOfChange(string key)
    {
        var starts = Changes.Select(word => key.IndexOf(word, StringComparison.Ordinal)).Where(at => at > 0).ToList();
        return starts.Count == 0 ? key.Length : starts.Min();
    }

    private static bool Begins(string key, string[] words) =>
        words.Any(word => key.StartsWith(word, StringComparison.Ordinal) && (key.Length == word.Length || !char.IsLetter(key[word.Length])));

    private static bool HasTime(string text, TextUnit unit) =>
        unit.Words <= 16 && !(unit.EndsSentence && unit.Words > 8) && (DayFinder.Find(text, unit.Span) is not null || unit.Key.AsSpan().IndexOfAnyInRange('0', '9') >= 0);

    private static bool IsAgo(string key)
    {
        var words = key.Split(' ');
        return words.Length == 3 && words[2] is "ago"
            && (words[0].All(char.IsAsciiDigit) || words[0] is "a" or "an" or "one")
            && words[1].TrimEnd('s') is "minute" or "hour" or "day" or "week" or "month" or "year" or "min" or "hr";
    }
}
