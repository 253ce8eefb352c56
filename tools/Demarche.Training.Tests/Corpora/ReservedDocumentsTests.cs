using Demarche.Training.Corpora;
using Demarche.Training.SelfTraining;
using Demarche.Training.Tasks;

namespace Demarche.Training.Tests.Corpora;

public sealed class ReservedDocumentsTests
{
    private const int LeastWords = 8;

    [Fact]
    public void No_sentence_of_a_measured_story_is_trained_on()
    {
        Assert.SkipUnless(Directory.Exists(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA")), "No corpora: set DEMARCHE_CORPORA.");
        var corpora = CorpusFolder.Find();
        var stories = Directory.EnumerateFiles(corpora.Path("acceptance-real"), "*.txt")
            .SelectMany(file => SpanSamples.Sentences(File.ReadAllText(file)).Select(words => string.Concat(words.Select(word => word.In(File.ReadAllText(file)).ToString()))))
            .Where(sentence => sentence.Length > LeastWords * LeastWords)
            .ToHashSet(StringComparer.Ordinal);

        var shared = LearningTasks.All()
            .SelectMany(task => task.Training(corpora))
            .Where(sample => sample.Words.Count >= LeastWords && stories.Contains(string.Concat(sample.Words)));

        stories.Count.ShouldBeGreaterThan(50);
        shared.Select(sample => sample.Document).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_is_measured_on_is_known_in_another_file()
    {
        Assert.SkipUnless(Directory.Exists(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA")), "No corpora: set DEMARCHE_CORPORA.");
        var corpora = CorpusFolder.Find();
        var measured = corpora.Documents("ner", "worldwide-dev.jsonl").First().GetProperty("text").GetString()!;

        var guard = new ShingleGuard(corpora);

        guard.IsFree("A new head.\n\n" + measured[..(measured.Length / 2)]).ShouldBeFalse();
        guard.IsFree("The delegates of both coasts, who had not met since the winter, agreed on a first list of harbours to be opened.").ShouldBeTrue();
    }
}
