using Demarche.Training.Samples;

namespace Demarche.Training.SelfTraining;

/// <summary>One name, one kind within a document (Gale, Church and Yarowsky 1992): what most of its occurrences are called.</summary>
internal static class DocumentVote
{
    private const int LeastVotes = 2;

    /// <summary>Gives every occurrence of a name the label that it has most often in the document, weighed by words: a full name outvotes a surname.</summary>
    /// <param name="samples">The document's sentences; their labels are changed in place.</param>
    internal static void Apply(IReadOnlyList<Sample> samples)
    {
        var votes = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var sample in samples)
        {
            foreach (var (start, end, label) in SpanLabels.Of(sample.Tags[0]))
            {
                Vote(votes, SpanLabels.Text(sample, start, end), label, 1);
                if (label is "PER" && end - start > 1)
                {
                    Vote(votes, sample.Words[end - 1], label, LeastVotes);
                }
            }
        }

        foreach (var sample in samples)
        {
            foreach (var (start, end, label) in SpanLabels.Of(sample.Tags[0]).ToList())
            {
                var of = votes[SpanLabels.Text(sample, start, end)];
                var most = of.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
                if (most.Value >= LeastVotes && most.Value >= LeastVotes * of[label])
                {
                    SpanLabels.Mark(sample.Tags[0], start, end, most.Key);
                }
            }
        }
    }

    private static void Vote(Dictionary<string, Dictionary<string, int>> votes, string name, string label, int weight)
    {
        if (!votes.TryGetValue(name, out var of))
        {
            votes[name] = of = new Dictionary<string, int>(StringComparer.Ordinal);
        }

        of[label] = of.GetValueOrDefault(label) + weight;
    }
}
