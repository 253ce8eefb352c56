using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Parsing;

/// <summary>Takes the best tree of each sentence and the best relation of each arc; the windows of a long sentence hang side by side below its first root.</summary>
internal sealed class DependencyDecoder(LanguageModel model) : IHeadDecoder
{
    private const int LabelSize = 96;
    private const string Root = "root";
    private const string Beside = "parataxis";

    private readonly string[] _relations = [.. model.Labels("deprel")];

    public IReadOnlyList<string> Outputs { get; } = ["arcs", "labelHead", "labelLeft", "labelOfWord", "labelOfHead"];

    public Layer Adds => DependencyTrees.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(this, document);

    private sealed class Decoding(DependencyDecoder head, Document document) : IHeadDecoding
    {
        private readonly Dependency[] _dependencies = new Dependency[document.Get(TokenTable.Layer).Words.Length];
        private readonly List<(int SentenceFirst, int WindowFirst, int Word)> _roots = [];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            // A tree needs its words together: a window keeps its own tree over the words that are its to keep.
            var (skipped, count) = (window.KeepFrom - window.First, window.KeepTo - window.KeepFrom);
            var heads = TreeDecoder.Best(ArcScores(scores, row, skipped, count));
            for (var word = 1; word <= count; word++)
            {
                var index = window.KeepFrom + word - 1;
                if (heads[word] == 0)
                {
                    _roots.Add((window.SentenceFirst, window.First, index));
                    _dependencies[index] = new Dependency(-1, Root);
                    continue;
                }

                var relation = Relation(scores, (row * scores.Rows.Words) + skipped + word, (row * scores.Rows.Words) + skipped + heads[word]);
                _dependencies[index] = new Dependency(window.KeepFrom + heads[word] - 1, relation);
            }
        }

        public void Finish()
        {
            foreach (var sentence in _roots.GroupBy(root => root.SentenceFirst))
            {
                var ordered = sentence.OrderBy(root => root.WindowFirst).ToList();
                foreach (var later in ordered.Skip(1))
                {
                    _dependencies[later.Word] = new Dependency(ordered[0].Word, Beside);
                }
            }

            document.Attach(DependencyTrees.Layer, new DependencyTrees(ImmutableCollectionsMarshal.AsImmutableArray(_dependencies)));
        }

        /// <summary>Log probabilities of each kept word's heads among the kept words and the root.</summary>
        private static float[,] ArcScores(ModelScores scores, int row, int skipped, int count)
        {
            var arcs = scores.Of("arcs");
            var width = scores.Rows.Words;
            var table = new float[count + 1, count + 1];
            var line = new float[count + 1];
            for (var word = 1; word <= count; word++)
            {
                var all = arcs.Slice(((row * width) + skipped + word) * width, width);
                line[0] = all[0];
                all.Slice(skipped + 1, count).CopyTo(line.AsSpan(1));
                TensorPrimitives.SoftMax(line, line);
                for (var other = 0; other <= count; other++)
                {
                    table[word, other] = MathF.Log(MathF.Max(line[other], 1e-30f));
                }
            }

            return table;
        }

        private string Relation(ModelScores scores, int word, int headWord)
        {
            var relations = head._relations;
            var headState = scores.Of("labelHead").Slice(headWord * LabelSize, LabelSize);
            var left = scores.Of("labelLeft").Slice(word * relations.Length * LabelSize, relations.Length * LabelSize);
            var ofWord = scores.Of("labelOfWord").Slice(word * relations.Length, relations.Length);
            var ofHead = scores.Of("labelOfHead").Slice(headWord * relations.Length, relations.Length);
            var (best, bestScore) = (0, float.MinValue);
            for (var label = 0; label < relations.Length; label++)
            {
                var score = TensorPrimitives.Dot(left.Slice(label * LabelSize, LabelSize), headState) + ofWord[label] + ofHead[label];
                if (score > bestScore && relations[label] is not Root)
                {
                    (best, bestScore) = (label, score);
                }
            }

            return relations[best];
        }
    }
}
