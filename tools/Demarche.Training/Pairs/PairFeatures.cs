using System.Numerics.Tensors;
using Demarche.Language.Parsing;
using Demarche.Training.Encoding;

namespace Demarche.Training.Pairs;

/// <summary>Lays out what a frozen encoder says of a pair: means of word states at the two phrases, between them, on the way through the tree, and over the sentence.</summary>
internal static class PairFeatures
{
    /// <summary>How many numbers there are.</summary>
    internal const int Count = 7 * Encoder.Hidden;

    private const int LongestPath = 60;

    /// <summary>The features of one pair.</summary>
    /// <param name="states">Row after row, 384 a word, the mark before the sentence first.</param>
    /// <param name="trees">The document's trees.</param>
    /// <param name="first">The sentence's first word.</param>
    /// <param name="source">The source's words, counted in the document.</param>
    /// <param name="target">The target's words.</param>
    /// <returns><see cref="Count"/> numbers.</returns>
    internal static float[] Of(float[] states, DependencyTrees trees, int first, IReadOnlyList<int> source, IReadOnlyList<int> target)
    {
        var features = new float[Count];
        var words = (states.Length / Encoder.Hidden) - 1;
        var (from, to) = (Head(trees, source), Head(trees, target));
        var (up, down) = (Way(trees, from), Way(trees, to));
        var meeting = up.Find(down.Contains);
        var way = up.TakeWhile(word => word != meeting).Concat(down.TakeWhile(word => word != meeting)).Append(meeting).Except([from, to]).ToList();
        var between = Enumerable.Range(Math.Min(source[^1], target[^1]) + 1, Math.Max(0, Math.Max(source[0], target[0]) - Math.Min(source[^1], target[^1]) - 1)).ToList();
        Put(0, [first - 1]);
        Put(1, source);
        Put(2, target);
        Put(3, [meeting]);
        Put(4, way.Count > 0 ? way : [meeting]);
        Put(5, between.Count > 0 ? between : [meeting]);
        Put(6, [.. Enumerable.Range(first, words)]);
        return features;

        void Put(int part, IReadOnlyList<int> rows)
        {
            var mean = features.AsSpan(part * Encoder.Hidden, Encoder.Hidden);
            foreach (var row in rows.Where(row => row - first + 1 >= 0 && row - first < words))
            {
                TensorPrimitives.Add(mean, states.AsSpan((row - first + 1) * Encoder.Hidden, Encoder.Hidden), mean);
            }

            TensorPrimitives.Divide(mean, Math.Max(1, rows.Count), mean);
        }
    }

    private static int Head(DependencyTrees trees, IReadOnlyList<int> words) => words.FirstOrDefault(word => !words.Contains(trees[word].Head), words[0]);

    private static List<int> Way(DependencyTrees trees, int word)
    {
        var way = new List<int>();
        for (var at = word; at >= 0 && way.Count < LongestPath; at = trees[at].Head)
        {
            way.Add(at);
        }

        return way;
    }
}
