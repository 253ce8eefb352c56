using System.Collections.Frozen;
using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Initiatives;

/// <summary>
/// Tells which words of an initiative's description tell it from others: in "the latest round of nuclear talks" only "nuclear". Read once, then
/// shared by any number of threads.
/// </summary>
public sealed class InitiativeNaming
{
    private static readonly string[] PlainClasses = ["plain", "renews", "rounds", "letting"];

    private readonly InitiativeLexicon _lexicon = InitiativeLexicon.Load();
    private readonly FrozenSet<string> _function = WordList("Initiatives.function-words.txt");

    private InitiativeNaming()
    {
    }

    /// <summary>Reads the data files.</summary>
    /// <returns>What tells the words apart.</returns>
    public static InitiativeNaming Load() => new();

    /// <summary>The words that tell an initiative from others.</summary>
    /// <param name="text">The text that holds its description.</param>
    /// <param name="description">Where it stands there.</param>
    /// <returns>The words with their places in the text, in order; none where the description is as bare as "the talks". Years are left out.</returns>
    public ImmutableArray<(string Word, TextSpan Span)> Identifying(string text, TextSpan description)
    {
        var words = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        for (var start = description.Start; start < description.End; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < description.End && (char.IsLetterOrDigit(text[end]) || IsInside(text, end, description.End)))
            {
                end++;
            }

            var word = text[start..end].ToLowerInvariant();
            if (Identifies(word))
            {
                words.Add((word, new TextSpan(start, end)));
            }

            start = end;
        }

        return words.ToImmutable();
    }

    // "Two-state", "U.N.".
    private static bool IsInside(string text, int at, int end) =>
        text[at] is '-' or '.' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);

    private bool Identifies(string word) =>
        !(word.Length is 1 && !char.IsDigit(word[0]))
        && !(word.Length is 4 && word[..2] is "19" or "20" && word.All(char.IsAsciiDigit))
        && !_function.Contains(word)
        && !Array.Exists(PlainClasses, plain => _lexicon.Is(plain, word))
        && _lexicon.NounOf(word, word) is null
        && !(word[^1] is 's' && _lexicon.NounOf(word, word[..^1]) is not null);

    private static FrozenSet<string> WordList(string file) =>
        Phrases.WordList.Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
}
