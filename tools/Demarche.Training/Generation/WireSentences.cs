using Demarche.Language;
using Demarche.Language.Tokens;
using Demarche.Training.Corpora;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Generation;

/// <summary>Agency lines written by a seeded grammar: results and standings, where a city is a team, and the names of politics with their titles and bodies.</summary>
internal static class WireSentences
{
    private const int Seed = 20;

    /// <summary>Sentences with names as labels.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The samples; the same at every call.</returns>
    internal static IEnumerable<Sample> Write(int count)
    {
        var grammar = SentenceGrammar.Read(NameLists.Lines("wire"), NameLists.All());
        var random = new Random(Seed);
        for (var number = 0; number < count; number++)
        {
            var (text, spans) = grammar.Write("sentence", random);
            var words = TokenStage.Predict(text, [new TextSpan(0, text.Length)]).Words.Select(word => word.Span).ToArray();

            yield return SpanSamples.Labelled(SpanTask.Names, "wire", text, words, spans);
        }
    }
}
