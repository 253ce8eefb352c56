using Demarche.Evaluation.Coreference;
using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Coreference;

namespace Demarche.Evaluation.Measures;

/// <summary>
/// Coreference of news, interviews and speeches of GUM. The figures leave chains of one mention out on both sides, as CoNLL-2012 does; the
/// table shows them counted, too. Spans are compared over whole tokens. Needs the language model.
/// </summary>
internal sealed class CoreferenceMeasure() : Measure("coreference", "Coreference: corpora/gum/gum-dev, news, interview and speech")
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself", "yourselves", "he", "him", "his", "himself",
        "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves",
    };

    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        using var model = Environment.GetEnvironmentVariable("DEMARCHE_MODEL") is { Length: > 0 } file ? LanguageModel.Load(file) : ShippedModel.Standard.LoadIfAny();
        if (model is null)
        {
            return ("skipped: no language model; name one in DEMARCHE_MODEL\n", []);
        }

        var pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(ModelStages.All(model)).Add(new CoreferenceStage()).Build();
        var score = new ChainScore();
        foreach (var gum in GumDocument.Read(Path.Combine(workplace.Corpora, "gum", "gum-dev.jsonl")).Where(gum => gum.Genre is "news" or "interview" or "speech"))
        {
            Add(gum, pipeline.Annotate(new Document(gum.Text, [.. gum.Paragraphs()])), score);
        }

        return (score.Show(),
        [
            new Figure("coreference: CoNLL average", score.Average, 50),
            new Figure("coreference: pronouns in the right chain", score.Pronouns, 78),
        ]);
    }

    private static void Add(GumDocument gum, Document document, ChainScore score)
    {
        var tokens = new TokenBounds(document.Get(TokenTable.Layer));
        score.Add(
            [.. gum.Chains.Select(chain => chain.Select(tokens.Widen).ToHashSet())],
            [.. document.Get(CoreferenceChain.Layer).Select(chain => chain.Mentions.Select(mention => tokens.Widen(mention.Span)).ToHashSet())],
            span => IsPronoun(span.In(gum.Text)));
    }

    /// <summary>A personal pronoun, also one with a contracted verb: "I'm".</summary>
    private static bool IsPronoun(ReadOnlySpan<char> words)
    {
        var apostrophe = words.IndexOfAny('\'', '’');
        return Pronouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(apostrophe > 0 ? words[..apostrophe] : words);
    }
}
