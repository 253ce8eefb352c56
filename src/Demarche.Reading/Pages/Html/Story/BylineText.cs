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

    /// <summary>Whether a line is a day and little else.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True for "Published 3 March 2020".</returns>
    internal static bool IsDay(string text) => text.Length < 60 && DayText.Find(text) is not null && text.Count(char.IsLetter) < 35;

    /// <summary>Whether a line is only the word before a name that stands elsewhere.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True for "By".</returns>
    internal static bool IsBare(string text) => text.Length < 12 && Starts.Any(start => start.AsSpan().TrimEnd(" :").Equals(text.AsSpan().Trim(" :"), StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Starts = ["By ", "By: ", "Written by ", "Posted by ", "Reported by ", "Words by ", "Story by ", "Text by "];
}
