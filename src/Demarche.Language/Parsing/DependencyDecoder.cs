using System.Runtime.InteropServices;
using Demarche.Language.Model;
using Demarche.Language.Tokens;

namespace Demarche.Language.Parsing;

/// <summary>Takes the best tree of each sentence and the best relation of each arc; the windows of a long sentence hang side by side below its first root.</summary>
internal sealed class DependencyDecoder(LanguageModel model) : IHeadDecoder
{
    private const string Arcs = "arcs";
    private const string Root = "root";
    private const string Beside = "parataxis";

    private readonly string[] _relations = [.. model.Labels("deprel")];

    public IReadOnlyList<string> Outputs { get; } = [Arcs, .. RelationScores.Outputs];

    public Layer Adds => DependencyTrees.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(_relations, document);

    private sealed class Decoding(string[] relations, Document document) : IHeadDecoding
    {
        private readonly Dependency[] _dependencies = new Dependency[document.Get(TokenTable.Layer).Words.Length];
        private readonly int _root = Array.IndexOf(relations, Root);
        private readonly List<(int SentenceFirst, int WindowFirst, int Word)> _roots = [];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            // A tree needs its words together: a window has its own tree over the words that are its to keep.
            var skipped = window.KeepFrom - window.First;
            var heads = TreeDecoder.Best(ArcScores(scores, row, skipped, window.KeepCount));
            var relationScores = new RelationScores(scores, row, relations.Length, _root);
            for (var word = 1; word <= window.KeepCount; word++)
            {
                var index = window.KeepFrom + word - 1;
                if (heads[word] == 0)
                {
                    _roots.Add((window.SentenceFirst, window.First, index));
                    _dependencies[index] = new Dependency(-1, Root);
                    continue;
                }

                var relation = relations[relationScores.Best(skipped + word, skipped + heads[word])];
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

        /// <summary>Scores of each kept word's heads among the kept words and the root. A number added to a row changes no tree, so they are not made probabilities.</summary>
        private static float[,] ArcScores(ModelScores scores, int row, int skipped, int count)
        {
            var width = scores.Rows.Words;
            var arcs = scores.Of(Arcs).Slice(row * width * width, width * width);
            var table = new float[count + 1, count + 1];
            var cells = MemoryMarshal.CreateSpan(ref table[0, 0], table.Length);
            for (var word = 1; word <= count; word++)
            {
                var line = arcs.Slice((skipped + word) * width, width);
                var target = cells.Slice(word * (count + 1), count + 1);
                target[0] = line[0];
                line.Slice(skipped + 1, count).CopyTo(target[1..]);
            }

            return table;
        }
    }
}
