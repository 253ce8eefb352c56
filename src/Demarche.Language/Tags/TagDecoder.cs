using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Tags;

/// <summary>Takes the best tag of each word.</summary>
internal sealed class TagDecoder(LanguageModel model) : IHeadDecoder
{
    private readonly PartOfSpeech[] _parts = [.. model.Labels("upos").Select(label => Enum.Parse<PartOfSpeech>(label, ignoreCase: true))];
    private readonly string[] _tags = [.. model.Labels("xpos")];
    private readonly string[] _features = [.. model.Labels("feats")];

    public IReadOnlyList<string> Outputs { get; } = ["upos", "xpos", "feats"];

    public Layer Adds => WordTag.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(this, document);

    private sealed class Decoding(TagDecoder head, Document document) : IHeadDecoding
    {
        private readonly WordTag[] _tags = new WordTag[document.Get(TokenTable.Layer).Words.Length];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var parts = scores.Of("upos");
            var tags = scores.Of("xpos");
            var features = scores.Of("feats");
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                var at = (row * scores.Rows.Words) + word - window.First + 1;
                _tags[word] = new WordTag(Best(parts, at, head._parts), Best(tags, at, head._tags), Best(features, at, head._features));
            }
        }

        public void Finish() => document.Attach(WordTag.Layer, ImmutableCollectionsMarshal.AsImmutableArray(_tags));

        private static T Best<T>(ReadOnlySpan<float> scores, int word, T[] labels) =>
            labels[TensorPrimitives.IndexOfMax(scores.Slice(word * labels.Length, labels.Length))];
    }
}
