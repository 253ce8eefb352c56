namespace Demarche.Language.Model;

/// <summary>The forward-backward algorithm over a linear-chain CRF (Lafferty et al. 2001), in logarithms.</summary>
/// <param name="pairs">The score of each label (column) after each (row), row after row.</param>
/// <param name="starts">What is added to each label's score at the first word.</param>
internal sealed class LabelMarginals(float[] pairs, float[] starts)
{
    private readonly int _labels = starts.Length;

    /// <summary>The probability of each label of each word over all paths.</summary>
    /// <param name="scores">The score of each label of each word, word after word.</param>
    /// <param name="words">How many words; at least 1.</param>
    /// <returns>Numbers from 0 to 1, laid out as the scores.</returns>
    internal float[] Of(ReadOnlySpan<float> scores, int words)
    {
        var ahead = Ahead(scores, words);
        var behind = Behind(scores, words);
        var shares = new float[words * _labels];
        var all = Sum(ahead.AsSpan((words - 1) * _labels, _labels));
        for (var index = 0; index < shares.Length; index++)
        {
            shares[index] = (float)Math.Exp(Math.Min(0, ahead[index] + behind[index] - all));
        }

        return shares;
    }

    private static double Sum(ReadOnlySpan<double> logs)
    {
        var most = double.NegativeInfinity;
        foreach (var log in logs)
        {
            most = Math.Max(most, log);
        }

        var sum = 0.0;
        foreach (var log in logs)
        {
            sum += Math.Exp(log - most);
        }

        return most + Math.Log(sum);
    }

    private double[] Ahead(ReadOnlySpan<float> scores, int words)
    {
        var logs = new double[words * _labels];
        var terms = new double[_labels];
        for (var index = 0; index < logs.Length; index++)
        {
            var (before, label) = ((index / _labels) - 1, index % _labels);
            if (before < 0)
            {
                logs[index] = scores[label] + starts[label];
                continue;
            }

            for (var other = 0; other < _labels; other++)
            {
                terms[other] = logs[(before * _labels) + other] + pairs[(other * _labels) + label];
            }

            logs[index] = scores[index] + Sum(terms);
        }

        return logs;
    }

    private double[] Behind(ReadOnlySpan<float> scores, int words)
    {
        var logs = new double[words * _labels];
        var terms = new double[_labels];
        for (var index = ((words - 1) * _labels) - 1; index >= 0; index--)
        {
            var (after, label) = ((index / _labels) + 1, index % _labels);
            for (var other = 0; other < _labels; other++)
            {
                terms[other] = logs[(after * _labels) + other] + scores[(after * _labels) + other] + pairs[(label * _labels) + other];
            }

            logs[index] = Sum(terms);
        }

        return logs;
    }
}
