namespace Demarche.Reading.Pages.Html.Kinds;

/// <summary>The words that tell pages which hold no story; they stand in a data file.</summary>
internal sealed class KindWords
{
    private static readonly Lazy<KindWords> Loaded = new(() => new KindWords(ResourceLines.Of("Pages.page-kinds.txt")));

    private readonly List<(PageKind Kind, bool IsTitle, string Words)> _entries = [];

    private KindWords(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var (kind, isTitle) = (Enum.Parse<PageKind>(parts[0], ignoreCase: true), parts[1] is "title");
            _entries.AddRange(parts[2].Split('|').Select(words => (kind, isTitle, words)));
        }
    }

    /// <summary>The words that ship with the program.</summary>
    internal static KindWords Default => Loaded.Value;

    /// <summary>Whether a title has words of a kind, at a word's start.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="title">The title.</param>
    /// <returns>True where it has.</returns>
    internal bool InTitle(PageKind kind, string title) => Has(kind, isTitle: true, title);

    /// <summary>Whether a line has words of a kind, at a word's start.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="line">The line.</param>
    /// <returns>True where it has.</returns>
    internal bool InText(PageKind kind, string line) => Has(kind, isTitle: false, line);

    private bool Has(PageKind kind, bool isTitle, string line)
    {
        var folded = line.ToLowerInvariant().Replace('’', '\'');
        foreach (var entry in _entries)
        {
            if (entry.Kind == kind && entry.IsTitle == isTitle
                && folded.IndexOf(entry.Words, StringComparison.Ordinal) is >= 0 and var position
                && (position == 0 || !char.IsLetterOrDigit(folded[position - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
