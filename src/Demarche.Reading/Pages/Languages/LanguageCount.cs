namespace Demarche.Reading.Pages.Languages;

/// <summary>Counts letters by script and function words by language.</summary>
internal sealed class LanguageCount
{
    private const string Japanese = "ja";
    private readonly Dictionary<string, (double Weight, int Hits)> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _scripts = new(StringComparer.Ordinal);
    private int _open;

    /// <summary>How many words were counted.</summary>
    internal int Words { get; private set; }

    /// <summary>The language that the script of most letters tells, or null where function words decide.</summary>
    internal string? ScriptLanguage
    {
        get
        {
            // Japanese writes with Chinese characters, too.
            var han = _scripts.GetValueOrDefault("zh");
            var kana = _scripts.GetValueOrDefault(Japanese);
            if (kana > 0 && kana * 10 >= han && kana + han > _open)
            {
                return Japanese;
            }

            var (language, letters) = _scripts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
            return letters > _open ? language : null;
        }
    }

    /// <summary>Counts a letter.</summary>
    /// <param name="letter">The letter.</param>
    internal void AddLetter(char letter)
    {
        if (char.IsAsciiLetter(letter) || LanguageProfiles.Default.ScriptOf(letter)?.Language is not { } language)
        {
            _open++;
            return;
        }

        _scripts[language] = _scripts.GetValueOrDefault(language) + 1;
    }

    /// <summary>Counts a word.</summary>
    /// <param name="word">The word in small letters.</param>
    internal void AddWord(ReadOnlySpan<char> word)
    {
        Words++;
        var languages = LanguageProfiles.Default.LanguagesOf(word);
        foreach (var language in languages)
        {
            var (weight, hits) = _languages.GetValueOrDefault(language);
            _languages[language] = (weight + (1d / languages.Length), hits + 1);
        }
    }

    /// <summary>The language with the most weight.</summary>
    /// <param name="prefer">The language that goes before others of equal weight.</param>
    /// <returns>Its code, weight and hits; no code where no function word was counted.</returns>
    internal (string? Language, double Weight, int Hits) Best(string prefer)
    {
        if (_languages.Count == 0)
        {
            return (null, 0, 0);
        }

        var best = _languages
            .OrderByDescending(pair => pair.Value.Weight)
            .ThenBy(pair => string.Equals(pair.Key, prefer, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .First();
        return (best.Key, best.Value.Weight, best.Value.Hits);
    }
}
