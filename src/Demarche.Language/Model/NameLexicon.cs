using System.Collections.Frozen;
using System.Globalization;

namespace Demarche.Language.Model;

/// <summary>
/// What a model knows of names beside its wordpieces: a class for each word that is, or is part of, a listed name or a word of names
/// ("Ministry", "Mr"). The list belongs to the trained weights and stands in their file.
/// </summary>
public sealed class NameLexicon
{
    /// <summary>How many classes there are; class 0 is every word that is not listed.</summary>
    public const int Count = 12;

    /// <summary>A lexicon without entries.</summary>
    public static readonly NameLexicon Empty = new([]);

    private readonly FrozenDictionary<string, int> _classes;
    private readonly FrozenDictionary<string, int> _longest;

    private NameLexicon(Dictionary<string, int> classes)
    {
        _classes = classes.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = classes.Keys
            .GroupBy(name => name.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(name => name.Count(c => c is ' ') + 1), StringComparer.Ordinal);
    }

    /// <summary>Reads a lexicon.</summary>
    /// <param name="lines">Lines of a class, from 1 to <see cref="Count"/> - 1, a tab, and a name whose words are parted by spaces; case does not matter. The first line of a name counts.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="FormatException">A line is of another form.</exception>
    public static NameLexicon Read(IEnumerable<string> lines)
    {
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 1 || !int.TryParse(line.AsSpan(0, tab), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or >= Count)
            {
                throw new FormatException($"The lexicon's line \"{line}\" does not begin with a class from 1 to {Count - 1} and a tab; write it so.");
            }

            classes.TryAdd(line[(tab + 1)..].ToUpperInvariant(), number);
        }

        return new NameLexicon(classes);
    }

    /// <summary>The class of each word of a sentence: that of the longest listed name which begins with a capital and covers it.</summary>
    /// <param name="words">The words.</param>
    /// <returns>A number from 0 to <see cref="Count"/> - 1 a word.</returns>
    public byte[] Classes(IReadOnlyList<string> words)
    {
        var classes = new byte[words.Count];
        for (var word = 0; word < words.Count;)
        {
            word += Mark(words, word, classes);
        }

        return classes;
    }

    private int Mark(IReadOnlyList<string> words, int first, byte[] classes)
    {
        if (words[first].Length == 0 || !char.IsUpper(words[first][0]) || !_longest.TryGetValue(words[first].ToUpperInvariant(), out var longest))
        {
            return 1;
        }

        for (var length = Math.Min(longest, words.Count - first); length > 0; length--)
        {
            var name = length == 1 ? words[first] : string.Join(' ', words.Skip(first).Take(length));
            if (_classes.TryGetValue(name.ToUpperInvariant(), out var number))
            {
                Array.Fill(classes, (byte)number, first, length);
                return length;
            }
        }

        return 1;
    }
}
