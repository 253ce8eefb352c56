using Demarche.Reading.Pages.Html.Story;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>Parts a story's title from the outlet's name that pages add to it.</summary>
internal static class TitleCleaner
{
    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " ~ "];

    /// <summary>The story's title.</summary>
    /// <param name="titles">Titles as stated, the surest first.</param>
    /// <param name="headline">The title as the page shows it, or null.</param>
    /// <param name="outlet">The outlet's name, or null.</param>
    /// <returns>The title without the outlet, or null where none is stated.</returns>
    internal static string? Clean(IReadOnlyList<string> titles, string? headline, string? outlet)
    {
        if (titles.Count == 0)
        {
            return headline;
        }

        // What the page shows is the title where a stated title begins with it or is it in other letters.
        if (headline is not null && titles.Any(title => title.StartsWith(headline, StringComparison.OrdinalIgnoreCase)))
        {
            return headline;
        }

        return WithoutOutlet(titles[0], outlet);
    }

    /// <summary>The name that a title ends with after a mark, where the rest is the title the page shows.</summary>
    /// <param name="titles">Titles as stated.</param>
    /// <param name="headline">The title as the page shows it, or null.</param>
    /// <returns>The outlet's name, or null.</returns>
    internal static string? OutletOf(IReadOnlyList<string> titles, string? headline)
    {
        if (headline is null)
        {
            return null;
        }

        foreach (var title in titles.Where(title => title.Length > headline.Length && title.StartsWith(headline, StringComparison.OrdinalIgnoreCase)))
        {
            var rest = title[headline.Length..];
            var mark = Marks.FirstOrDefault(mark => rest.StartsWith(mark, StringComparison.Ordinal));
            if (mark is not null)
            {
                return rest[(LastMark(rest) is { } last ? last.End : mark.Length)..].Trim();
            }
        }

        return null;
    }

    private static string WithoutOutlet(string title, string? outlet)
    {
        while (LastMark(title) is { } mark)
        {
            var (before, after) = (title[..mark.Start].Trim(), title[mark.End..].Trim());
            var isOutlet = outlet is not null && (HeadlineFinder.Likeness(after, outlet) >= 0.5 || outlet.Contains(after, StringComparison.OrdinalIgnoreCase) || after.Contains(outlet, StringComparison.OrdinalIgnoreCase));
            if (!isOutlet || before.Length < 10)
            {
                break;
            }

            title = before;
        }

        return title;
    }

    private static (int Start, int End)? LastMark(string title)
    {
        var (best, end) = (-1, 0);
        foreach (var mark in Marks)
        {
            var position = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (position > best)
            {
                (best, end) = (position, position + mark.Length);
            }
        }

        return best > 0 ? (best, end) : null;
    }
}
