using System.Collections.Immutable;
using Demarche.Language.Sentences;

namespace Demarche.Language.Model;

/// <summary>Cuts passages into windows of several whole sentences.</summary>
internal static class PassageWindows
{
    /// <summary>As many neighbouring sentences of one passage as fit a window, where at least two do.</summary>
    /// <param name="sentences">The document's sentences.</param>
    /// <param name="sizes">How many pieces each of the document's words has.</param>
    /// <param name="options">How long windows are.</param>
    /// <returns>The windows, in order of text; a sentence that fits with no neighbour is in none.</returns>
    internal static List<SentenceWindow> Cut(ImmutableArray<Sentence> sentences, int[] sizes, ModelOptions options)
    {
        var windows = new List<SentenceWindow>();
        for (var first = 0; first < sentences.Length;)
        {
            var next = first + 1;
            while (next < sentences.Length && sentences[next].Passage == sentences[first].Passage && Fits(Whole(sentences[first], sentences[next]), sizes, options))
            {
                next++;
            }

            if (next > first + 1)
            {
                windows.Add(Whole(sentences[first], sentences[next - 1]));
            }

            first = next;
        }

        return windows;
    }

    /// <summary>Whether a word stands in one of some windows.</summary>
    /// <param name="windows">Windows in order and apart.</param>
    /// <param name="word">Index of the word.</param>
    internal static bool Cover(List<SentenceWindow> windows, int word)
    {
        var (low, high) = (0, windows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = windows[middle].First <= word ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && word < windows[low - 1].First + windows[low - 1].Count;
    }

    private static bool Fits(SentenceWindow window, int[] sizes, ModelOptions options) =>
        window.Count <= options.WindowWords && window.Width(sizes) <= EncoderRows.MostPieces;

    private static SentenceWindow Whole(Sentence first, Sentence last) =>
        new(first.FirstWord, last.EndWord - first.FirstWord, first.FirstWord, last.EndWord, first.FirstWord);
}
