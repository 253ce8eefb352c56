using System.Numerics.Tensors;
using Demarche.Language.Model;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;

namespace Demarche.Reading.Events.Pairs;

/// <summary>What the encoder says of a pair: means of word states at the two phrases, where their ways up the tree meet, on the way, between them, and over the sentence.</summary>
internal static class PairFeatures
{
    /// <summary>How many numbers there are.</summary>
    internal const int Count = Parts * WordStates.Size;

    private const int Parts = 7;
    private const int LongestPath = 60;

    /// <summary>The features of one pair.</summary>
    /// <param name="states">The document's states.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="sentence">The source's sentence.</param>
    /// <param name="source">The source's words, in order; at least one.</param>
    /// <param name="target">The target's words, in order; at least one.</param>
    /// <returns><see cref="Count"/> numbers.</returns>
    internal static float[] Of(WordStates states, DependencyTrees trees, Sentence sentence, IReadOnlyList<int> source, IReadOnlyList<int> target)
    {
        var features = new float[Count];
        var (from, to) = (Head(trees, source), Head(trees, target));
        var (up, down) = (Way(trees, from), Way(trees, to));
        var meeting = up.FirstOrDefault(down.Contains, from);
        var way = up.TakeWhile(word => word != meeting).Concat(down.TakeWhile(word => word != meeting)).Append(meeting).Except([from, to]).ToList();
        var (left, right) = (Math.Min(source[^1], target[^1]) + 1, Math.Max(source[0], target[0]));
        var between = Enumerable.Range(left, Math.Max(0, right - left)).Take(LongestPath).ToList();
        states.Before(source[0]).CopyTo(features);
        Put(1, source);
        Put(2, target);
        Put(3, [meeting]);
        Put(4, way.Count > 0 ? way : [meeting]);
        Put(5, between.Count > 0 ? between : [meeting]);
        Put(6, [.. Enumerable.Range(sentence.FirstWord, sentence.WordCount)]);
        return features;

        void Put(int part, IReadOnlyList<int> words)
        {
            var mean = features.AsSpan(part * WordStates.Size, WordStates.Size);
            foreach (var word in words)
            {
                TensorPrimitives.Add(mean, states.Of(word), mean);
            }

            TensorPrimitives.Divide(mean, words.Count, mean);
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
