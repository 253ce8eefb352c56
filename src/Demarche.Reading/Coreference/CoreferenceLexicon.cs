using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Coreference;

/// <summary>What words tell of number, gender and kind, from data files that explain themselves. Loaded once, then only read.</summary>
internal sealed class CoreferenceLexicon
{
    private readonly Dictionary<string, HashSet<string>> _lists = new(StringComparer.Ordinal);

    private CoreferenceLexicon(FirstNames firstNames) => FirstNames = firstNames;

    internal FirstNames FirstNames { get; }

    internal HashSet<string> Male => _lists["male"];

    internal HashSet<string> Female => _lists["female"];

    internal HashSet<string> Persons => _lists["person"];

    internal HashSet<string> Groups => _lists["group"];

    internal HashSet<string> Things => _lists["thing"];

    internal HashSet<string> Speech => _lists["speech"];

    internal HashSet<string> Quantifiers => _lists["quantifier"];

    /// <summary>Reads the data files.</summary>
    /// <returns>The lexicon.</returns>
    internal static CoreferenceLexicon Load()
    {
        var lexicon = new CoreferenceLexicon(FirstNames.Load());
        var list = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in ResourceLines.Of("Coreference", "nouns.txt"))
        {
            if (line[0] == '[')
            {
                list = new HashSet<string>(StringComparer.Ordinal);
                lexicon._lists.Add(line[1..^1], list);
                continue;
            }

            list.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return lexicon;
    }

    /// <summary>The gender bits of a common noun.</summary>
    /// <param name="lemma">Its lemma in lower case.</param>
    /// <returns>Bits: 1 for a man, 2 for a woman, 4 for no person.</returns>
    internal byte GenderOf(string lemma) =>
        Male.Contains(lemma) ? (byte)1
        : Female.Contains(lemma) ? (byte)2
        : Persons.Contains(lemma) ? (byte)3
        : Groups.Contains(lemma) || Things.Contains(lemma) || IsAbstract(lemma) ? (byte)4
        : (byte)7;

    /// <summary>What a common noun stands for: 5 persons, 6 groups, 7 things, 0 unknown.</summary>
    /// <param name="lemma">Its lemma in lower case.</param>
    /// <returns>The kind.</returns>
    internal byte KindOf(string lemma) =>
        Male.Contains(lemma) || Female.Contains(lemma) || Persons.Contains(lemma) ? (byte)5
        : Groups.Contains(lemma) ? (byte)6
        : Things.Contains(lemma) || IsAbstract(lemma) ? (byte)7
        : (byte)0;

    // Endings that make nouns of deeds, states and ideas, hardly ever of persons.
    private static bool IsAbstract(string lemma) =>
        lemma.Length > 6 && (lemma.EndsWith("tion", StringComparison.Ordinal) || lemma.EndsWith("sion", StringComparison.Ordinal) || lemma.EndsWith("ness", StringComparison.Ordinal)
            || lemma.EndsWith("ment", StringComparison.Ordinal) || lemma.EndsWith("ity", StringComparison.Ordinal) || lemma.EndsWith("ism", StringComparison.Ordinal)
            || lemma.EndsWith("ship", StringComparison.Ordinal) || lemma.EndsWith("ance", StringComparison.Ordinal) || lemma.EndsWith("ence", StringComparison.Ordinal));
}
