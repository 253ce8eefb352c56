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

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var count = head._path.Labels.Length;
            var best = head._path.Best(scores.Of(Head).Slice(((row * scores.Rows.Words) + 1) * count, window.Count * count), window.Count);
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                _labels[word] = head._path.Labels[best[word - window.First]];
            }
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

                yield return Entity(words.AsSpan()[word..end], word, KindOf(_labels[word]));
                word = end - 1;
            }
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
