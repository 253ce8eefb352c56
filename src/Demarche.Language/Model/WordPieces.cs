using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Demarche.Language.Model;

/// <summary>
/// Cuts words that stand apart already into the uncased wordpieces of BERT (Devlin et al. 2019): lower case, no accents,
/// every punctuation mark alone, then the longest known piece first. Safe for any number of threads.
/// </summary>
public sealed class WordPieces
{
    /// <summary>Id of the mark that stands before a sentence.</summary>
    public const int Start = 101;

    /// <summary>Id of the mark that stands after a sentence.</summary>
    public const int End = 102;

    private const int Unknown = 100;
    private const int MostPiecesOfWord = 8;
    private const int LongestPart = 100;
    private const int LongestRemembered = 40;
    private const int MostRemembered = 200_000;

    private readonly FrozenDictionary<string, int> _ids;
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _seen = new(StringComparer.Ordinal);

    /// <summary>Makes the cutter of a vocabulary.</summary>
    /// <param name="vocabulary">The pieces in order of their ids; those that go on with a word begin with "##".</param>
    public WordPieces(IReadOnlyList<string> vocabulary)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var id = 0; id < vocabulary.Count; id++)
        {
            ids.TryAdd(vocabulary[id], id);
        }

        Vocabulary = vocabulary;
        _ids = ids.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The pieces in order of their ids.</summary>
    internal IReadOnlyList<string> Vocabulary { get; }

    /// <summary>The pieces of one word.</summary>
    /// <param name="word">A word without white space at its ends; any characters.</param>
    /// <returns>At least 1 and at most 8 ids; what is longer is cut off, what is unknown is one id.</returns>
    public ImmutableArray<int> Of(string word)
    {
        if (_seen.TryGetValue(word, out var known))
        {
            return known;
        }

        var pieces = Cut(word);
        if (word.Length <= LongestRemembered && _seen.Count < MostRemembered)
        {
            _seen.TryAdd(word, pieces);
        }

        return pieces;
    }

    /// <summary>Whether a word is in the vocabulary as one piece.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <returns>True where it is; rare words are not.</returns>
    public bool Knows(string word) => _ids.ContainsKey(word);

    private ImmutableArray<int> Cut(string word)
    {
        var pieces = ImmutableArray.CreateBuilder<int>();
        foreach (var part in Parts(word))
        {
            AddPieces(part, pieces);
            if (pieces.Count >= MostPiecesOfWord)
            {
                break;
            }
        }

        return pieces.Count == 0 ? [Unknown] : [.. pieces.Take(MostPiecesOfWord)];
    }

    private static List<string> Parts(string word)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var rune in Plain(word).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format)
            {
                continue;
            }

            var isAlone = StandsAlone(rune);
            if (isAlone || Rune.IsWhiteSpace(rune))
            {
                Flush(part, parts);
            }

            if (isAlone)
            {
                parts.Add(rune.ToString());
            }
            else if (!Rune.IsWhiteSpace(rune))
            {
                part.Append(rune.ToString());
            }
        }

        Flush(part, parts);
        return parts;
    }

    private static void Flush(StringBuilder part, List<string> parts)
    {
        if (part.Length > 0)
        {
            parts.Add(part.ToString());
            part.Clear();
        }
    }

    /// <summary>Lower case and taken apart into letters and accents; an unpaired surrogate becomes U+FFFD, which normalisation needs.</summary>
    private static string Plain(string word)
    {
        var isAscii = true;
        foreach (var c in word)
        {
            isAscii &= c < 128;
        }

        if (isAscii)
        {
            return word.ToLowerInvariant();
        }

        var sound = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            sound.Append(rune.ToString());
        }

        // Taken apart first: only then has "İ" a lower case.
        return sound.ToString().Normalize(NormalizationForm.FormD).ToLowerInvariant();
    }

    /// <summary>Punctuation, every ASCII symbol, and ideographs, as BERT's own cutter has them.</summary>
    private static bool StandsAlone(Rune rune) =>
        Rune.IsPunctuation(rune)
        || (rune.IsAscii && Rune.IsSymbol(rune))
        || rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF);

    private void AddPieces(string part, ImmutableArray<int>.Builder pieces)
    {
        var before = pieces.Count;
        if (part.Length > LongestPart)
        {
            pieces.Add(Unknown);
            return;
        }

        for (var start = 0; start < part.Length;)
        {
            var end = part.Length;
            var id = 0;
            while (end > start && !_ids.TryGetValue(start > 0 ? "##" + part[start..end] : part[start..end], out id))
            {
                end--;
            }

            if (end == start)
            {
                pieces.Count = before;
                pieces.Add(Unknown);
                return;
            }

            pieces.Add(id);
            start = end;
        }
    }
}
