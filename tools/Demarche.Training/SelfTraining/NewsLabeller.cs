using System.Text.Json;
using Demarche.Language.Model;
using Demarche.Training.Corpora;
using Demarche.Training.Running;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.SelfTraining;

/// <summary>
/// Labels names in unlabelled news with an earlier model of ours (self-training): documents vote on what a name is, the gazetteers correct
/// it, and sentences in which the model is unsure are left out.
/// </summary>
/// <param name="scorer">The earlier model.</param>
/// <param name="task">The task of names.</param>
/// <param name="path">The decoder.</param>
internal sealed class NewsLabeller(Scorer scorer, LearningTask task, LabelPath path)
{
    private const int MostSentences = 40;
    private const int LeastWords = 5;
    private const int MostWords = 80;
    private const double LeastProbability = 0.55;

    private static readonly string[] Files = ["allsides-foreign.jsonl", "guardian-syria.jsonl", "bbc-politics-2004.jsonl"];

    /// <summary>Labelled sentences of some articles.</summary>
    /// <param name="corpora">Where the corpora are.</param>
    /// <param name="articles">How many articles, drawn with a fixed seed.</param>
    /// <returns>The samples that are sure.</returns>
    internal IEnumerable<Sample> Label(CorpusFolder corpora, int articles)
    {
        var guard = new ShingleGuard(corpora);
        var all = Files.SelectMany(file => corpora.Documents("news", file)).ToArray();
        new Random(0).Shuffle(all);
        return all.Where(article => guard.IsFree(article.GetProperty("text").GetString()!)).Take(articles).SelectMany(Article);
    }

    private IEnumerable<Sample> Article(JsonElement article)
    {
        var (id, text) = (article.GetProperty("id").GetString()!, article.GetProperty("text").GetString()!);
        var samples = SpanSamples.Sentences(text)
            .Where(words => words.Length is >= LeastWords and <= MostWords)
            .Take(MostSentences)
            .Select(words => SpanSamples.Labelled(task.Name, id, text, words, []))
            .ToList();
        var isSure = new HashSet<Sample>(ReferenceEqualityComparer.Instance);
        foreach (var (sample, scores) in scorer.Scores(task, samples))
        {
            var best = path.Best(scores, sample.Words.Count);
            for (var word = 0; word < best.Length; word++)
            {
                sample.Tags[0][word] = path.Labels[best[word]];
            }

            if (Enumerable.Range(0, best.Length).All(word => Probability(scores.AsSpan(word * path.Labels.Length, path.Labels.Length), best[word]) >= LeastProbability))
            {
                isSure.Add(sample);
            }
        }

        DocumentVote.Apply(samples);
        var completion = new NameCompletion();
        foreach (var sample in samples)
        {
            completion.Correct(sample);
        }

        return samples.Where(isSure.Contains);
    }

    private static double Probability(ReadOnlySpan<float> scores, int label)
    {
        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - scores[label]);
        }

        return 1 / sum;
    }
}
