using System.Collections.Immutable;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Names;

/// <summary>Takes the best path of labels over each sentence.</summary>
internal sealed class NameDecoder(LanguageModel model) : IHeadDecoder
{
    private const string Head = "names";

    private readonly LabelPath _path = model.Path(Head);

    public IReadOnlyList<string> Outputs { get; } = [Head];

    public Layer Adds => NamedEntity.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(this, document);

    private static NameKind KindOf(string label) => label[2..] switch
    {
        "PER" => NameKind.Person,
        "ORG" => NameKind.Organisation,
        "LOC" => NameKind.Location,
        _ => NameKind.Other,
    };

    private sealed class Decoding(NameDecoder head, Document document) : IHeadDecoding
    {
        private readonly string[] _labels = new string[document.Get(TokenTable.Layer).Words.Length];
        private readonly float[] _shares = new float[document.Get(TokenTable.Layer).Words.Length];
        private readonly float[] _ends = new float[document.Get(TokenTable.Layer).Words.Length];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var labels = head._path.Labels;
            var own = scores.Of(Head).Slice(((row * scores.Rows.Words) + 1) * labels.Length, window.Count * labels.Length);
            var best = head._path.Best(own, window.Count);
            var hasNames = false;
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                _labels[word] = labels[best[word - window.First]];
                hasNames |= _labels[word] is not "O";
            }

            if (hasNames)
            {
                TakeShares(window, head._path.Marginals(own, window.Count), best);
            }
        }

        private void TakeShares(SentenceWindow window, ReadOnlySpan<float> shares, int[] best)
        {
            var labels = head._path.Labels;
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                var at = word - window.First;
                _shares[word] = shares[(at * labels.Length) + best[at]];
                _ends[word] = 1 - (at + 1 < window.Count ? ShareOfGoingOn(_labels[word], shares.Slice((at + 1) * labels.Length, labels.Length)) : 0);
            }
        }

        private float ShareOfGoingOn(string label, ReadOnlySpan<float> next)
        {
            var sum = 0f;
            for (var index = 0; index < next.Length; index++)
            {
                var after = head._path.Labels[index];
                sum += after[0] is 'I' && string.Equals(after[1..], label[1..], StringComparison.Ordinal) ? next[index] : 0;
            }

            return sum;
        }

        public void Finish() => document.Attach(NamedEntity.Layer, [.. Names(document.Get(TokenTable.Layer).Words)]);

        private IEnumerable<NamedEntity> Names(ImmutableArray<Word> words)
        {
            for (var word = 0; word < words.Length; word++)
            {
                if (_labels[word] is "O")
                {
                    continue;
                }

                // A window may begin inside a name that its neighbour lost: it is a name all the same.
                var end = word + 1;
                while (end < words.Length && _labels[end][0] is 'I' && string.Equals(_labels[end][2..], _labels[word][2..], StringComparison.Ordinal))
                {
                    end++;
                }

                yield return Entity(words.AsSpan()[word..end], word, KindOf(_labels[word])) with { Confidence = ConfidenceOf(word, end) };
                word = end - 1;
            }
        }

        private double ConfidenceOf(int first, int end)
        {
            var least = _ends[end - 1];
            for (var word = first; word < end; word++)
            {
                least = Math.Min(least, _shares[word]);
            }

            return NameConfidence.Of(least);
        }

        private NamedEntity Entity(ReadOnlySpan<Word> words, int first, NameKind kind)
        {
            var forms = new string[words.Length];
            for (var index = 0; index < words.Length; index++)
            {
                forms[index] = words[index].Span.In(document.Text).ToString();
            }

            return new NamedEntity(words[0].Span.Cover(words[^1].Span), first, words.Length, kind, NameClasses.Of(kind, string.Join(' ', forms)));
        }
    }
}
