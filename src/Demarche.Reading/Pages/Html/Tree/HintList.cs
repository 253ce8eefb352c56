using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>What the class names and ids that page makers use hint at; the names stand in a data file.</summary>
internal sealed class HintList
{
    private static readonly Lazy<HintList> Loaded = new(() => new HintList(ResourceLines.Of("Pages.html-hints.txt")));

    private readonly FrozenDictionary<string, Hint> _names;
    private readonly (string Start, Hint Hint)[] _prefixes;
    private readonly FrozenSet<string> _modifiers;

    private HintList(IEnumerable<string> lines)
    {
        var names = new Dictionary<string, Hint>(StringComparer.Ordinal);
        var prefixes = new List<(string, Hint)>();
        var modifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (words[0] is "modifier")
            {
                modifiers.UnionWith(words[1..]);
                continue;
            }

            var hint = Enum.Parse<Hint>(words[0], ignoreCase: true);
            foreach (var word in words[1..])
            {
                if (word.EndsWith('*'))
                {
                    prefixes.Add((word[..^1], hint));
                }
                else
                {
                    names[word] = names.GetValueOrDefault(word) | hint;
                }
            }
        }

        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        _prefixes = [.. prefixes];
        _modifiers = modifiers.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list that ships with the program.</summary>
    internal static HintList Default => Loaded.Value;

    /// <summary>What the names hint at together.</summary>
    /// <param name="names">Class names or an id, white space between two.</param>
    /// <returns>The hints of every name.</returns>
    internal Hint Of(string names)
    {
        var hints = Hint.None;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            hints |= name.Length <= LongestName ? Settled(OfName(NameWords.Split(name))) : Hint.None;
        }

        // "entry-date published updated" is both.
        return names.Contains("publish", StringComparison.OrdinalIgnoreCase) ? hints & ~Hint.Change : hints;
    }

    // Generated names (hashes, utility classes with a value each) are longer; they tell nothing.
    private const int LongestName = 80;

    // "article-body__newsletter" is a newsletter box inside a body.
    private static Hint Settled(Hint hints) =>
        (hints & (Hint.Furniture | Hint.Related | Hint.Comments)) == Hint.None ? hints : hints & ~(Hint.Body | Hint.Story);

    private Hint OfName(List<string> words)
    {
        var hints = Hint.None;
        for (var index = 0; index + 1 < words.Count; index++)
        {
            hints |= _names.GetValueOrDefault(words[index] + "+" + words[index + 1]);
        }

        // "has-sidebar", "category-newsletter": said of the page or of the subject, not of the words inside.
        if (words.Count > 1 && _modifiers.Contains(words[0]))
        {
            return hints;
        }

        foreach (var word in words)
        {
            hints |= OfWord(word);
        }

        return hints;
    }

    private Hint OfWord(string word)
    {
        var hints = _names.GetValueOrDefault(word);
        foreach (var (start, hint) in _prefixes)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                hints |= hint;
            }
        }

        return hints;
    }
}
