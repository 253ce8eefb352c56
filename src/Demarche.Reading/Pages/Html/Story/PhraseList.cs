using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>The formulas that tell what a line of a page is; they stand in a data file.</summary>
internal sealed class PhraseList
{
    private const int LongestLine = 220;
    private const int LongestTitle = 60;
    private const int LongestCaption = 400;
    private const int LongestTail = 80;

    private static readonly Lazy<PhraseList> Loaded = new(() => new PhraseList(ResourceLines.Of("Pages.html-phrases.txt")));

    private readonly FrozenDictionary<string, PhraseKind> _whole;
    private readonly FrozenSet<string> _ends;
    private readonly FrozenDictionary<char, (string Words, PhraseKind Kind)[]> _starts;
    private readonly (string Words, PhraseKind Kind)[] _inside;
    private readonly string[] _tails;

    private PhraseList(IEnumerable<string> lines)
    {
        var whole = new Dictionary<string, PhraseKind>(StringComparer.Ordinal);
        var ends = new HashSet<string>(StringComparer.Ordinal);
        var starts = new List<(string, PhraseKind)>();
        var inside = new List<(string, PhraseKind)>();
        var tails = new List<string>();
        foreach (var line in lines)
        {
            var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var kind = Enum.Parse<PhraseKind>(parts[0], ignoreCase: true);
            foreach (var words in parts[2].Split('|'))
            {
                switch (parts[1])
                {
                    case "is" when kind == PhraseKind.End:
                        ends.Add(words);
                        break;
                    case "is":
                        whole.TryAdd(words, kind);
                        break;
                    case "starts":
                        starts.Add((words, kind));
                        break;
                    case "tail":
                        tails.Add(words);
                        break;
                    default:
                        inside.Add((words, kind));
                        break;
                }
            }
        }

        (_whole, _ends) = (whole.ToFrozenDictionary(StringComparer.Ordinal), ends.ToFrozenSet(StringComparer.Ordinal));
        _starts = starts.GroupBy(entry => entry.Item1[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _inside = [.. inside];
        _tails = [.. tails];
    }

    /// <summary>The list that ships with the program.</summary>
    internal static PhraseList Default => Loaded.Value;

    /// <summary>What a line is by its formula.</summary>
    /// <param name="text">The line.</param>
    /// <returns>The kind; never <see cref="PhraseKind.End"/>.</returns>
    internal PhraseKind KindOf(string text)
    {
        if (text.Length > LongestLine)
        {
            return PhraseKind.None;
        }

        var line = Folded(text);
        if (_whole.TryGetValue(line.TrimEnd(':', ' ', '.', '…', '>', '»', '→'), out var kind))
        {
            return kind;
        }

        return FirstOf(StartsLike(line), line, static (line, words) => line.StartsWith(words, StringComparison.Ordinal))
            ?? FirstOf(_inside, line, static (line, words) => line.Contains(words, StringComparison.Ordinal))
            ?? PhraseKind.None;
    }

    /// <summary>Whether a title opens what is no longer the story.</summary>
    /// <param name="text">The title.</param>
    /// <returns>True for "Related stories", "Comments" and the like.</returns>
    internal bool EndsStory(string text)
    {
        if (text.Length > LongestTitle)
        {
            return false;
        }

        var line = Folded(text).TrimEnd(':', ' ', '.', '…', '>', '»', '→');
        return _ends.Contains(line) || StartsLike(line).Any(entry => entry.Kind == PhraseKind.End && line.StartsWith(entry.Words, StringComparison.Ordinal));
    }

    /// <summary>Whether a line ends by naming whose picture it is about.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True for "The minister on Monday. Photo: A. Name".</returns>
    internal bool EndsWithCredit(string text)
    {
        if (text.Length > LongestCaption)
        {
            return false;
        }

        var end = Folded(text[^Math.Min(text.Length, LongestTail)..]);
        return _tails.Any(words => end.Contains(words, StringComparison.Ordinal));
    }

    private (string Words, PhraseKind Kind)[] StartsLike(string line) =>
        line.Length > 0 && _starts.TryGetValue(line[0], out var entries) ? entries : [];

    private static PhraseKind? FirstOf((string Words, PhraseKind Kind)[] entries, string line, Func<string, string, bool> matches)
    {
        foreach (var (words, kind) in entries)
        {
            if (kind != PhraseKind.End && matches(line, words))
            {
                return kind;
            }
        }

        return null;
    }

    private static string Folded(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('\u00A0', ' ');
}
