using System.Collections.Immutable;

namespace Demarche.Language.Model;

/// <summary>The best legal path of BIO labels over the scores of a sentence's words: Viterbi's algorithm over a linear-chain CRF (Lafferty et al. 2001).</summary>
public sealed class LabelPath
{
    private const float Never = -1e6f;

    private readonly float[] _pairs;

    /// <summary>Makes the decoder of a label set.</summary>
    /// <param name="labels">The labels: "O", "B-…", "I-…".</param>
    /// <param name="pairs">The learned score of each label (column) after each (row), row after row.</param>
    public LabelPath(ImmutableArray<string> labels, ReadOnlySpan<float> pairs)
    {
        Labels = labels;
        _pairs = pairs.ToArray();
        for (var from = 0; from < labels.Length; from++)
        {
            for (var to = 0; to < labels.Length; to++)
            {
                if (IsInside(labels[to]) && !string.Equals(labels[from][1..], labels[to][1..], StringComparison.Ordinal))
                {
                    _pairs[(from * labels.Length) + to] = Never;
                }
            }
        }
    }

    /// <summary>The labels, in order of their scores.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The best path.</summary>
    /// <param name="scores">The score of each label of each word, word after word.</param>
    /// <param name="words">How many words; at least 1.</param>
    /// <returns>The index of each word's label.</returns>
    public int[] Best(ReadOnlySpan<float> scores, int words)
    {
        var count = Labels.Length;
        var best = new float[words * count];
        var back = new int[words * count];
        for (var label = 0; label < count; label++)
        {
            best[label] = scores[label] + (IsInside(Labels[label]) ? Never : 0);
        }

        for (var word = 1; word < words; word++)
        {
            Step(scores.Slice(word * count, count), best.AsSpan((word - 1) * count, count), best.AsSpan(word * count, count), back.AsSpan(word * count, count));
        }

        var path = new int[words];
        path[^1] = IndexOfLargest(best.AsSpan((words - 1) * count, count));
        for (var word = words - 1; word > 0; word--)
        {
            path[word - 1] = back[(word * count) + path[word]];
        }

        return path;
    }

    /// <summary>The probability of each label of each word over all legal paths.</summary>
    /// <param name="scores">The score of each label of each word, word after word.</param>
    /// <param name="words">How many words; at least 1.</param>
    /// <returns>Numbers from 0 to 1, laid out as the scores.</returns>
    public float[] Marginals(ReadOnlySpan<float> scores, int words) =>
        new LabelMarginals(_pairs, [.. Labels.Select(label => IsInside(label) ? Never : 0)]).Of(scores, words);

    private void Step(ReadOnlySpan<float> scores, ReadOnlySpan<float> before, Span<float> best, Span<int> back)
    {
        var count = scores.Length;
        for (var label = 0; label < count; label++)
        {
            var from = 0;
            for (var other = 1; other < count; other++)
            {
                if (before[other] + _pairs[(other * count) + label] > before[from] + _pairs[(from * count) + label])
                {
                    from = other;
                }
            }

            best[label] = before[from] + _pairs[(from * count) + label] + scores[label];
            back[label] = from;
        }
    }

    private static int IndexOfLargest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var index = 1; index < values.Length; index++)
        {
            best = values[index] > values[best] ? index : best;
        }

        return best;
    }

    private static bool IsInside(string label) => label.StartsWith("I-", StringComparison.Ordinal);
}
