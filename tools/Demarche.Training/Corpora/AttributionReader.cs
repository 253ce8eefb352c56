using System.Text.Json;
using Demarche.Language;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Corpora;

/// <summary>Reads PolNeAR: one sample a paragraph, or a block where the file cuts them itself; nested attributions made flat.</summary>
internal static class AttributionReader
{
    private const int MostWords = 160;

    // What comes later wins an overlap: contents are long and hold other attributions' cues and sources.
    private static readonly string[] Roles = ["content", "source", "cue"];

    /// <summary>The paragraphs of a file.</summary>
    /// <param name="corpora">Where the corpora are.</param>
    /// <param name="file">The file's name in "attribution".</param>
    /// <returns>Samples with the roles as labels.</returns>
    internal static IEnumerable<Sample> Paragraphs(CorpusFolder corpora, string file)
    {
        foreach (var document in corpora.Documents("attribution", file))
        {
            var (id, text) = (document.GetProperty("id").GetString()!, document.GetProperty("text").GetString()!);
            var spans = Spans(document).ToList();
            var paragraphs = document.TryGetProperty("tokens", out var tokens) ? [SpanSamples.Given(tokens)] : SpanSamples.Paragraphs(text);
            foreach (var part in paragraphs.SelectMany(words => words.Chunk(MostWords)))
            {
                yield return SpanSamples.Labelled(SpanTask.Attribution, id, text, part, spans);
            }
        }
    }

    private static IEnumerable<(TextSpan Span, string Label)> Spans(JsonElement document)
    {
        if (document.TryGetProperty("spans", out var flat))
        {
            return flat.EnumerateArray().Select(span =>
                (new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()), span.GetProperty("role").GetString()!));
        }

        return from role in Roles
               from attribution in document.GetProperty("attributions").EnumerateArray()
               where attribution.TryGetProperty(role, out _)
               from span in SpanSamples.Given(attribution.GetProperty(role))
               select (span, role);
    }
}
