namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Uses the text that structured data gives of a story, where the page itself shows much less of it.</summary>
internal static class StatedBody
{
    private const int Shortest = 250;

    /// <summary>The paragraphs of a stated text, where it serves better than what was found on the page.</summary>
    /// <param name="stated">The text, perhaps with markup or signs written as entities, or null.</param>
    /// <param name="found">How many characters of paragraphs were found on the page.</param>
    /// <returns>The paragraphs; empty where the page serves.</returns>
    internal static IReadOnlyList<string> Paragraphs(string? stated, int found)
    {
        if (stated is null || stated.Length < Shortest || found > 0.5 * stated.Length)
        {
            return [];
        }

        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(HtmlGuard.CanParse(stated) ? WithBreaks(stated) : "");
        return [.. Tree.PageTreeBuilder.Build(document).Segments.Select(segment => segment.Text)];
    }

    private static string WithBreaks(string stated)
    {
        var html = stated.Contains("&lt;", StringComparison.Ordinal) || !stated.Contains('<', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(stated) : stated;
        return html.Replace("\n", html.Contains("<p", StringComparison.OrdinalIgnoreCase) ? "\n" : "<br><br>", StringComparison.Ordinal);
    }
}
