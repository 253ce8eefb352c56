using System.Collections.Frozen;

namespace Demarche.Language.Times.Terms;

/// <summary>The words, marks and kinds of numbers that rules know. Immutable once the rules are compiled.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly TimeWord?[] _marks = new TimeWord?[128];
    private readonly Dictionary<NumberLabels, TimeWord> _numbers;

    internal Lexicon(IReadOnlyDictionary<string, TimeWord> words, Dictionary<NumberLabels, TimeWord> numbers)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _numbers = numbers;
        Longest = words.Keys.Max(static word => word.Length);
        foreach (var (text, word) in words)
        {
            if (text.Length == 1 && text[0] < 128 && !char.IsLetter(text[0]))
            {
                _marks[text[0]] = word;
            }
        }

        LongDash = words.GetValueOrDefault("--");
        Possessive = words.GetValueOrDefault("'s");
        Before = words.GetValueOrDefault("am");
        After = words.GetValueOrDefault("pm");
    }

    /// <summary>The length of the longest word.</summary>
    internal int Longest { get; }

    /// <summary>The word for a dash between words.</summary>
    internal TimeWord? LongDash { get; }

    /// <summary>The word for a possessive s.</summary>
    internal TimeWord? Possessive { get; }

    /// <summary>The word for "a.m.".</summary>
    internal TimeWord? Before { get; }

    /// <summary>The word for "p.m.".</summary>
    internal TimeWord? After { get; }

    /// <summary>The word of some letters; case is ignored.</summary>
    /// <param name="letters">A run of letters.</param>
    /// <returns>The word, or null where no rule knows it.</returns>
    internal TimeWord? Find(ReadOnlySpan<char> letters) =>
        letters.Length <= Longest && _words.TryGetValue(letters, out var word) ? word : null;

    /// <summary>The word of a mark; dashes and apostrophes are folded to the plain ones.</summary>
    /// <param name="mark">One character.</param>
    /// <returns>The word, or null where no rule knows it.</returns>
    internal TimeWord? FindMark(char mark) => mark switch
    {
        '\u2013' or '\u2010' or '\u2011' or '\u2012' => _marks['-'],
        '\u2014' or '\u2015' => LongDash,
        '\u2019' or '\u02BC' => _marks['\''],
        < (char)128 => _marks[mark],
        _ => null,
    };

    /// <summary>The word of a kind of number.</summary>
    /// <param name="labels">All that it can stand for.</param>
    /// <returns>The word, or null where no rule asks for any.</returns>
    internal TimeWord? Number(NumberLabels labels) => _numbers.GetValueOrDefault(labels);
}
