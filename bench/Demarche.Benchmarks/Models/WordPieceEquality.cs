using System.Globalization;
using System.Text;
using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Language.Tokens;
using Microsoft.ML.Tokenizers;

namespace Demarche.Benchmarks.Models;

/// <summary>Compares our wordpieces with those of Microsoft.ML.Tokenizers' BERT tokeniser, word by word over a corpus.</summary>
internal static class WordPieceEquality
{
    // We read no more pieces of a word than these.
    private const int MostPieces = 8;
    private const int Shown = 20;

    /// <summary>Compares and prints.</summary>
    /// <param name="model">A model file, for its vocabulary.</param>
    /// <param name="file">JSON Lines with "text".</param>
    /// <param name="words">About how many words to compare.</param>
    /// <param name="output">Takes a line of figures, and some words that differ.</param>
    internal static void Run(string model, string file, int words, TextWriter output)
    {
        using var language = LanguageModel.Load(model);
        using var vocabulary = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', language.Pieces.Vocabulary)));
        var reference = BertTokenizer.Create(vocabulary, new BertOptions { RemoveNonSpacingMarks = true });
        var (count, different) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var text in ModelTiming.Texts(file))
        {
            foreach (var word in TokenStage.Predict(text, [new TextSpan(0, text.Length)]).Words.Select(word => word.Span.In(text).ToString()))
            {
                count++;
                if (!reference.EncodeToIds(word, addSpecialTokens: false).Take(MostPieces).SequenceEqual(language.Pieces.Of(word)))
                {
                    different[word] = different.GetValueOrDefault(word) + 1;
                }
            }

            if (count >= words)
            {
                break;
            }
        }

        var symbols = different.Where(pair => HasSymbol(pair.Key)).Sum(pair => pair.Value);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:n0} words; {symbols:n0} with a symbol, \"_\" or invisible character, which the reference loses or joins; {different.Values.Sum() - symbols:n0} others cut otherwise"));
        foreach (var (word, times) in different.OrderBy(pair => HasSymbol(pair.Key)).ThenByDescending(pair => pair.Value).Take(Shown))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{times,6}  {word}  [{string.Join(' ', language.Pieces.Of(word))}] for [{string.Join(' ', reference.EncodeToIds(word, addSpecialTokens: false).Take(MostPieces))}]"));
        }
    }

    private static bool HasSymbol(string word) =>
        word.EnumerateRunes().Any(rune => Rune.IsSymbol(rune) || rune.Value is '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control);
}
