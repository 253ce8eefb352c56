using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Parties.Words;

/// <summary>Head words of offices and titles. Loaded once, then only read.</summary>
internal sealed class TitleWords
{
    private readonly Dictionary<string, TitleWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _holders = new(StringComparer.Ordinal);

    private TitleWords()
    {
    }

    /// <summary>Reads the data files.</summary>
    /// <returns>The title words.</returns>
    internal static TitleWords Load()
    {
        var titles = new TitleWords();
        foreach (var line in ResourceLines.Of("PartyWords", "titles.txt"))
        {
            var columns = line.Split('|');
            titles._words.TryAdd(columns[0], TitleWord.Parse(columns[1], columns[2]));
        }

        foreach (var line in ResourceLines.Of("PartyWords", "country-titles.txt"))
        {
            var columns = line.Split('|');
            titles._holders.Add(columns[0], columns[1]);
        }

        return titles;
    }

    /// <summary>The title word that a word is, also behind "ex-", "vice-" or "then-".</summary>
    /// <param name="lower">A word in lower case.</param>
    /// <returns>The title word, or null.</returns>
    internal TitleWord? Find(string lower)
    {
        if (_words.TryGetValue(lower, out var word))
        {
            return word;
        }

        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && lower[..hyphen] is "ex" or "vice" or "then" or "co" && _words.TryGetValue(lower[(hyphen + 1)..], out word) ? word : null;
    }

    /// <summary>The gazetteer name of the only government or organisation that has an office of this name.</summary>
    /// <param name="title">The title in lower case.</param>
    /// <returns>The name, or null.</returns>
    internal string? HolderOf(string title) => _holders.GetValueOrDefault(title);
}
