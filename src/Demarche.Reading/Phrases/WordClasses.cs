using System.Collections.Frozen;

namespace Demarche.Reading.Phrases;

/// <summary>Tells what a word can be from its form: closed word lists, verb forms, endings and capitals.</summary>
internal sealed class WordClasses
{
    private static readonly Lazy<WordClasses> Shared = new(() => new WordClasses());

    private static readonly string[] AdjectiveEndings =
        ["ical", "ional", "ial", "tal", "ral", "nal", "ic", "ive", "ous", "ful", "less", "ary", "ish", "ese", "able", "ible", "ern", "-led", "-based", "-backed"];

    private readonly FrozenDictionary<string, WordClass> _words;

    private WordClasses()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        void Add(string word, WordClass @class) => words[word] = words.GetValueOrDefault(word) | @class;
        foreach (var verb in VerbForms.Default.Bases)
        {
            foreach (var (form, @class) in VerbForms.Default.Of(verb))
            {
                Add(form, @class);
            }
        }

        foreach (var group in WordList.Classes("Phrases.closed-class.txt"))
        {
            var @class = ClassOf(group.Key);
            foreach (var word in group)
            {
                Add(word, @class);
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The classes read from the lists that ship.</summary>
    internal static WordClasses Default => Shared.Value;

    /// <summary>What a word can be.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="lower">The same in lower case.</param>
    internal WordClass Of(ReadOnlySpan<char> word, string lower)
    {
        var first = word[0];
        if (!char.IsLetterOrDigit(first) && !(word.Length > 1 && first is '\'' or '’'))
        {
            return OfMark(word);
        }

        if (char.IsDigit(first))
        {
            return WordClass.Number;
        }

        var capital = char.IsUpper(first) || (word.Length > 1 && char.IsUpper(word[1]));
        if (word.Length > 1 && IsAcronym(word) && lower is "us" or "it" or "who" or "am" or "un")
        {
            return WordClass.Capital;
        }

        if (_words.TryGetValue(lower, out var known))
        {
            return capital ? known | WordClass.Capital : known;
        }

        if (capital)
        {
            return WordClass.Capital;
        }

        return OfEnding(lower);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static WordClass OfEnding(string lower)
    {
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal))
        {
            return WordClass.Adverb;
        }

        if (lower.Length > 5 && lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return WordClass.VerbIng;
        }

        if (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && !lower.Contains('-', StringComparison.Ordinal))
        {
            return WordClass.VerbPast | WordClass.VerbParticiple;
        }

        foreach (var ending in AdjectiveEndings)
        {
            if (lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return WordClass.Adjective;
            }
        }

        return WordClass.None;
    }

    private static WordClass OfMark(ReadOnlySpan<char> mark) => mark[0] switch
    {
        ',' => WordClass.Comma,
        '.' or '!' or '?' or '…' => WordClass.Stop,
        ':' => WordClass.Colon,
        ';' => WordClass.Semicolon,
        '-' or '–' or '—' => WordClass.Dash,
        '(' or '[' => WordClass.Open,
        ')' or ']' => WordClass.Close,
        '\'' or '’' => WordClass.Possessive,
        _ => WordClass.Symbol,
    };

    private static WordClass ClassOf(string name) => name switch
    {
        "timeword" => WordClass.TimeWord,
        "daypart" => WordClass.DayPart,
        "abbreviation-title" => WordClass.Capital,
        "weekdayless" => WordClass.DayPart,
        "noun" => WordClass.None,
        _ => Enum.Parse<WordClass>(name, ignoreCase: true),
    };
}
