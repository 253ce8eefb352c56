using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Training.Samples;

namespace Demarche.Training.Corpora;

/// <summary>Makes samples with BIO labels out of texts with marked spans.</summary>
internal static class SpanSamples
{
    /// <summary>The words of each sentence of a text, cut by our own stages.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Spans of words, a list a sentence.</returns>
    internal static IEnumerable<TextSpan[]> Sentences(string text)
    {
        var passages = Lines(text);
        var table = TokenStage.Predict(text, passages);
        foreach (var sentence in SentenceStage.Predict(text, passages, table))
        {
            yield return [.. table.Words.Skip(sentence.FirstWord).Take(sentence.WordCount).Select(word => word.Span)];
        }
    }

    /// <summary>The words of each paragraph of a text.</summary>
    /// <param name="text">The text; a line is a paragraph.</param>
    /// <returns>Spans of words, a list a paragraph.</returns>
    internal static IEnumerable<TextSpan[]> Paragraphs(string text) =>
        Lines(text)
            .Select(line => TokenStage.Predict(text, [line]).Words.Select(word => word.Span).ToArray())
            .Where(words => words.Length > 0);

    /// <summary>Spans given as pairs of offsets.</summary>
    /// <param name="pairs">An array of arrays of two numbers.</param>
    /// <returns>The spans.</returns>
    internal static TextSpan[] Given(JsonElement pairs) =>
        [.. pairs.EnumerateArray().Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()))];

    /// <summary>One sample; where spans overlap, the later one wins.</summary>
    /// <param name="task">The task's name.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Where the words stand.</param>
    /// <param name="spans">The marked spans.</param>
    /// <returns>The sample.</returns>
    internal static Sample Labelled(string task, string document, string text, TextSpan[] words, IEnumerable<(TextSpan Span, string Label)> spans)
    {
        var tags = new string[words.Length];
        Array.Fill(tags, "O");
        var all = new TextSpan(words[0].Start, words[^1].End);
        foreach (var (span, label) in spans.Where(pair => pair.Span.Overlaps(all)))
        {
            var mark = "B-";
            for (var word = 0; word < words.Length; word++)
            {
                if (words[word].Overlaps(span))
                {
                    tags[word] = mark + label;
                    mark = "I-";
                }
            }
        }

        return new Sample(task, document, [.. words.Select(word => word.In(text).ToString())], [tags], []);
    }

    private static ImmutableArray<TextSpan> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                lines.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return lines.ToImmutable();
    }
}
