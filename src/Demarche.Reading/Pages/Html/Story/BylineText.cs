using Demarche.Reading.Pages.Html.Metadata;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Tells from the words whether a short line names who wrote a story.</summary>
internal static class BylineText
{
    /// <summary>Whether a line is a byline: "By" and a name.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True where it is.</returns>
    internal static bool IsByline(string text)
    {
        foreach (var start in Starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.Length > start.Length)
            {
                var rest = text.AsSpan(start.Length).TrimStart();
                return rest.Length > 1 && char.IsUpper(rest[0]) && !text.EndsWith('.');
            }
        }

        return false;
    }

    /// <summary>Whether a line is a day and little else, or begins with a word of publishing and has a day.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True for "Published 3 March 2020, 4:56 p.m.".</returns>
    internal static bool IsDay(string text) =>
        text.Length < 140
        && DayText.Find(text) is not null
        && (Posts.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) || (text.Length < 80 && text.Count(char.IsLetter) < 40 && !text.EndsWith('.')));

    /// <summary>Whether a line is only the word before a name that stands elsewhere.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True for "By".</returns>
    internal static bool IsBare(string text) => text.Length < 12 && Starts.Any(start => start.AsSpan().TrimEnd(" :").Equals(text.AsSpan().Trim(" :"), StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Posts = ["published", "posted", "updated", "last updated", "first published", "written", "created", "modified", "issued", "date"];

    private static readonly string[] Starts = ["By ", "By: ", "Written by ", "Posted by ", "Reported by ", "Words by ", "Story by ", "Text by "];
}
