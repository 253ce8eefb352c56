using System.Text.Json;
using Demarche.Language;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Corpora;

/// <summary>Reads texts with marked names: one sample a sentence, the corpora's many types brought to PER, LOC, ORG and MISC.</summary>
internal static class NamesReader
{
    /// <summary>The sentences of a file.</summary>
    /// <param name="corpora">Where the corpora are.</param>
    /// <param name="file">The file's name in "ner".</param>
    /// <param name="narrow">Whether the extent of the names is brought to our convention: to train on, never to measure with.</param>
    /// <returns>Samples with the four classes as labels.</returns>
    internal static IEnumerable<Sample> Sentences(CorpusFolder corpora, string file, bool narrow)
    {
        var completion = new NameCompletion();
        foreach (var document in corpora.Documents("ner", file))
        {
            // The BBC's texts in re3d may not be used commercially.
            if (document.TryGetProperty("origin", out var origin) && origin.GetString()!.StartsWith("BBC", StringComparison.Ordinal))
            {
                continue;
            }

            var samples = Marked(document, narrow);
            foreach (var sample in narrow ? completion.Complete([.. samples]) : samples.Select(pair => pair.Sample))
            {
                yield return sample;
            }
        }
    }

    private static IEnumerable<(Sample Sample, bool[] IsOpen)> Marked(JsonElement document, bool narrow)
    {
        var (id, text) = (document.GetProperty("id").GetString()!, document.GetProperty("text").GetString()!);
        var marked = document.GetProperty("entities").EnumerateArray()
            .Select(entity => (Span: SpanOf(entity), Label: NameTypes.Of(entity.GetProperty("type").GetString()!)))
            .Where(pair => pair.Label is not null)
            .ToList();
        var spans = marked
            .Select(pair => (narrow ? NameTypes.Narrow(text, pair.Span, pair.Label!) : pair.Span, pair.Label!))
            .Where(pair => !pair.Item1.IsEmpty)
            .ToList();
        var sentences = document.TryGetProperty("sentenceTokens", out var given)
            ? given.EnumerateArray().Select(SpanSamples.Given)
            : SpanSamples.Sentences(text);
        foreach (var words in sentences.Where(words => words.Length > 0))
        {
            bool IsOpen(TextSpan word) => marked.Any(pair => pair.Span.Overlaps(word)) && !spans.Any(pair => pair.Item1.Overlaps(word));
            yield return (SpanSamples.Labelled(SpanTask.Names, id, text, words, spans), [.. words.Select(IsOpen)]);
        }
    }

    private static TextSpan SpanOf(JsonElement entity) => new(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32());
}
