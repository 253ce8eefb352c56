using System.Numerics.Tensors;
using Demarche.Language.Model;
using Demarche.Language.Parsing;
using Demarche.Training.Samples;

namespace Demarche.Training.Tasks;

/// <summary>Accuracies over gold words: each layer of tags, UAS (head right) and LAS (head and relation right).</summary>
/// <param name="tagLayers">The layers of tags, in order of a sample's.</param>
/// <param name="labels">The label sets.</param>
internal sealed class SyntaxFigure(string[] tagLayers, Dictionary<string, string[]> labels) : DevelopmentFigure
{
    private readonly int[] _right = new int[tagLayers.Length];
    private int _words;
    private int _heads;
    private int _relations;

    internal override void Add(IReadOnlyList<Sample> samples, EncoderRows rows, IReadOnlyDictionary<string, float[]> scores)
    {
        for (var row = 0; row < samples.Count; row++)
        {
            var sample = samples[row];
            var heads = TreeDecoder.Best(ArcScores(scores["arcs"], rows.Words, row, sample.Words.Count));
            for (var word = 0; word < sample.Words.Count; word++)
            {
                Count(sample, word, (row * rows.Words) + word + 1, (row * rows.Words) + heads[word + 1], heads[word + 1], scores);
            }
        }
    }

    internal override IEnumerable<(string Name, double Percent)> Figures() =>
        tagLayers.Select((layer, index) => (layer, 100.0 * _right[index] / _words))
            .Append(("UAS", 100.0 * _heads / _words))
            .Append(("LAS", 100.0 * _relations / _words));

    /// <summary>Log probabilities of the heads of one row's words.</summary>
    private static float[,] ArcScores(float[] arcs, int width, int row, int words)
    {
        var table = new float[words + 1, words + 1];
        for (var word = 1; word <= words; word++)
        {
            var scores = arcs.AsSpan(((row * width) + word) * width, words + 1);
            var most = TensorPrimitives.Max(scores);
            var sum = 0.0;
            foreach (var score in scores)
            {
                sum += Math.Exp(score - most);
            }

            for (var head = 0; head <= words; head++)
            {
                table[word, head] = (float)(scores[head] - most - Math.Log(sum));
            }
        }

        return table;
    }

    private void Count(Sample sample, int word, int at, int headAt, int head, IReadOnlyDictionary<string, float[]> scores)
    {
        _words++;
        for (var layer = 0; layer < tagLayers.Length; layer++)
        {
            var set = labels[tagLayers[layer]];
            var best = TensorPrimitives.IndexOfMax(scores[tagLayers[layer]].AsSpan(at * set.Length, set.Length));
            _right[layer] += string.Equals(set[best], sample.Tags[layer][word], StringComparison.Ordinal) ? 1 : 0;
        }

        if (head == sample.Heads[word])
        {
            _heads++;
            _relations += string.Equals(Relation(at, headAt, head, scores), sample.Tags[tagLayers.Length][word], StringComparison.Ordinal) ? 1 : 0;
        }
    }

    private string Relation(int at, int headAt, int head, IReadOnlyDictionary<string, float[]> scores)
    {
        const int size = BiaffineHead.LabelSize;
        var set = labels["deprel"];
        if (head == 0)
        {
            return "root";
        }

        var headState = scores["labelHead"].AsSpan(headAt * size, size);
        var (best, bestScore) = ("", float.MinValue);
        for (var label = 0; label < set.Length; label++)
        {
            var score = TensorPrimitives.Dot(scores["labelLeft"].AsSpan(((at * set.Length) + label) * size, size), headState)
                + scores["labelOfWord"][(at * set.Length) + label]
                + scores["labelOfHead"][(headAt * set.Length) + label];
            if (score > bestScore && set[label] is not "root")
            {
                (best, bestScore) = (set[label], score);
            }
        }

        return best;
    }
}
