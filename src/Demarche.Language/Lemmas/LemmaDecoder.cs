using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Lemmas;

/// <summary>Finds the lemma of each word by its best treebank tag, with the scores of lemma rules where endings leave a choice.</summary>
internal sealed class LemmaDecoder(LanguageModel model) : IHeadDecoder
{
    private const string Rules = "lemma";
    private const string Tags = "xpos";

    private readonly string[] _tags = [.. model.Labels(Tags)];
    private readonly int _ruleCount = model.Labels(Rules).Length;
    private readonly Lemmatizer _lemmatizer = new([.. model.Labels(Rules).Select(LemmaRule.Parse)], model.Pieces.Knows);

    public IReadOnlyList<string> Outputs { get; } = [Rules, Tags];

    public Layer Adds => Lemma.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(this, document);

    private sealed class Decoding(LemmaDecoder head, Document document) : IHeadDecoding
    {
        private readonly string[] _lemmas = new string[document.Get(TokenTable.Layer).Words.Length];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var words = document.Get(TokenTable.Layer).Words;
            var (rules, tags) = (head._ruleCount, head._tags.Length);
            var ruleScores = scores.Of(Rules);
            var tagScores = scores.Of(Tags);
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                var at = (row * scores.Rows.Words) + word - window.First + 1;
                var tag = head._tags[TensorPrimitives.IndexOfMax(tagScores.Slice(at * tags, tags))];
                _lemmas[word] = head._lemmatizer.LemmaOf(words[word].Span.In(document.Text).ToString(), tag, ruleScores.Slice(at * rules, rules));
            }
        }

        public void Finish() => document.Attach(Lemma.Layer, ImmutableCollectionsMarshal.AsImmutableArray(_lemmas));
    }
}
