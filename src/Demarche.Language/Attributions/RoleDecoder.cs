using System.Collections.Immutable;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Attributions;

/// <summary>Takes the best path of labels over each window, and how sure the model is of each span of it.</summary>
internal sealed class RoleDecoder(LanguageModel model) : IHeadDecoder
{
    private const string Head = "attribution";

    private readonly LabelPath _path = model.Path(Head);

    public IReadOnlyList<string> Outputs { get; } = [Head];

    public Layer Adds => RoleSpan.Layer;

    // What is said goes on from sentence to sentence, and the head was trained on paragraphs: exact spans of contents gain 5
    // points of F1 over sentences read alone (docs/results/reading.md).
    public bool ReadsPassages => true;

    public IHeadDecoding Begin(Document document) => new Decoding(this, document);

    private static AttributionRole RoleOf(string label) => label[2..] switch
    {
        "source" => AttributionRole.Source,
        "cue" => AttributionRole.Cue,
        _ => AttributionRole.Content,
    };

    private sealed class Decoding(RoleDecoder head, Document document) : IHeadDecoding
    {
        private readonly string[] _labels = new string[document.Get(TokenTable.Layer).Words.Length];
        private readonly float[] _sureness = new float[document.Get(TokenTable.Layer).Words.Length];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var labels = head._path.Labels;
            var own = scores.Of(Head).Slice(((row * scores.Rows.Words) + 1) * labels.Length, window.Count * labels.Length);
            var best = head._path.Best(own, window.Count);
            var shares = head._path.Marginals(own, window.Count);
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                var at = word - window.First;
                _labels[word] = labels[best[at]];
                _sureness[word] = RoleShare(labels, shares.AsSpan(at * labels.Length, labels.Length), labels[best[at]]);
            }
        }

        public void Finish() => document.Attach(RoleSpan.Layer, [.. Spans(document.Get(TokenTable.Layer).Words)]);

        // Whether a word begins a span or goes on with one matters less than that it has the role.
        private static float RoleShare(ImmutableArray<string> labels, ReadOnlySpan<float> shares, string label)
        {
            var sum = 0f;
            for (var index = 0; index < labels.Length; index++)
            {
                sum += string.Equals(labels[index][1..], label[1..], StringComparison.Ordinal) ? shares[index] : 0;
            }

            return sum;
        }

        private IEnumerable<RoleSpan> Spans(ImmutableArray<Word> words)
        {
            for (var word = 0; word < words.Length; word++)
            {
                if (_labels[word] is "O")
                {
                    continue;
                }

                // A window may begin inside a span that its neighbour lost: it is a span all the same.
                var (end, sureness) = (word + 1, _sureness[word]);
                for (; end < words.Length && _labels[end][0] is 'I' && string.Equals(_labels[end][2..], _labels[word][2..], StringComparison.Ordinal); end++)
                {
                    sureness = Math.Min(sureness, _sureness[end]);
                }

                yield return new RoleSpan(words[word].Span.Cover(words[end - 1].Span), word, end - word, RoleOf(_labels[word]), sureness);
                word = end - 1;
            }
        }
    }
}
