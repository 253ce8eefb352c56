using NodaTime.Text;

namespace Demarche.Workbench.Questions;

/// <summary>Writes citations.</summary>
public static class CitationText
{
    // Browsers find the start and the end of a longer passage (WICG, "URL Fragment Text Directives").
    private const int WordsAtEnds = 5;

    /// <summary>A citation for a person: words, outlet, title, day, address.</summary>
    /// <param name="cited">The words.</param>
    /// <returns>One line.</returns>
    public static string Of(CitedWords cited)
    {
        var parts = new[]
        {
            "“" + OneLine(cited.Words).Trim('“', '”', '"') + "”",
            cited.Outlet,
            cited.Title,
            cited.Published is { } day ? LocalDatePattern.Iso.Format(day) : "day unknown",
            LinkTo(cited) ?? $"report {ShortId(cited)}, characters {cited.Span.Start}-{cited.Span.End}",
        };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>An address that leads a browser to the words.</summary>
    /// <param name="cited">The words.</param>
    /// <returns>The report's address with a text fragment, or null where it has none.</returns>
    public static string? LinkTo(CitedWords cited)
    {
        if (cited.Url is not { Length: > 0 } url)
        {
            return null;
        }

        var words = cited.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var fragment = words.Length <= 2 * WordsAtEnds
            ? Escape(words)
            : $"{Escape(words[..WordsAtEnds])},{Escape(words[^WordsAtEnds..])}";
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return (hash < 0 ? url : url[..hash]) + (hash < 0 ? "#" : url[hash..]) + ":~:text=" + fragment;
    }

    /// <summary>The first digits of the report's id.</summary>
    /// <param name="cited">The words.</param>
    /// <returns>Eight digits.</returns>
    public static string ShortId(CitedWords cited) => cited.Report[(cited.Report.IndexOf(':', StringComparison.Ordinal) + 1)..][..8];

    /// <summary>Words on one line.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The words with single spaces.</returns>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Comma, ampersand and hyphen mean something in a text directive and are escaped.
    private static string Escape(IEnumerable<string> words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
