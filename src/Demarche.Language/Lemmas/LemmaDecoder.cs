using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Lemmas;

/// <summary>Applies the best lemma rule that a word is long enough for.</summary>
internal sealed class LemmaDecoder(LanguageModel model) : IHeadDecoder
{
    private readonly LemmaRule[] _rules = [.. model.Labels("lemma").Select(LemmaRule.Parse)];

    public IReadOnlyList<string> Outputs { get; } = ["lemma"];

    public Layer Adds => Lemma.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(this, document);

    private sealed class Decoding(LemmaDecoder head, Document document) : IHeadDecoding
    {
        private readonly string[] _lemmas = new string[document.Get(TokenTable.Layer).Words.Length];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var words = document.Get(TokenTable.Layer).Words;
            var rules = scores.Of("lemma");
            var count = head._rules.Length;
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                var at = (row * scores.Rows.Words) + word - window.First + 1;
                var form = words[word].Span.In(document.Text).ToString();
                _lemmas[word] = head._rules[TensorPrimitives.IndexOfMax(rules.Slice(at * count, count))].Apply(form);
            }
        }

        public void Finish() => document.Attach(Lemma.Layer, ImmutableCollectionsMarshal.AsImmutableArray(_lemmas));
    }
}
