using System.Text;
using Demarche.Training.Corpora;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Commands;

/// <summary>Shows samples that a task is trained on, drawn with a fixed seed, so that its labels can be read.</summary>
internal static class SamplesCommand
{
    internal static int Run(string task, int count, Action<string> log)
    {
        var samples = LearningTasks.All().Single(known => string.Equals(known.Name, task, StringComparison.Ordinal)).Training(CorpusFolder.Find()).ToArray();
        foreach (var part in samples.GroupBy(sample => sample.Document.Split('_')[0], StringComparer.Ordinal).OrderByDescending(group => group.Count()).Take(count))
        {
            log($"{part.Key}: {part.Count()} samples");
        }

        new Random(0).Shuffle(samples);
        foreach (var sample in samples.Take(count))
        {
            log($"{sample.Document}: {Marked(sample)}");
        }

        return 0;
    }

    private static string Marked(Sample sample)
    {
        var text = new StringBuilder();
        var labels = sample.Tags[0];
        for (var word = 0; word < labels.Length; word++)
        {
            text.Append(word == 0 ? "" : " ").Append(labels[word][0] is 'B' ? $"[{labels[word][2..]} " : "").Append(sample.Words[word]);
            if (labels[word] is not "O" && (word + 1 == labels.Length || labels[word + 1][0] is not 'I'))
            {
                text.Append(']');
            }
        }

        return text.ToString();
    }
}
