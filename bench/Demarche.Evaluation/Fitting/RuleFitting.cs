using System.Globalization;
using Demarche.Evaluation.Calibration;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Reading;
using Demarche.Reading.Pages;
using Demarche.Reading.Statements;

namespace Demarche.Evaluation.Fitting;

/// <summary>Counts how often the statements of each rule are right where rules read alone, and writes it where the reader takes it from.</summary>
internal static class RuleFitting
{
    private const int Fewest = 15;

    /// <summary>Counts and writes; rules with few cases keep the numbers that they have.</summary>
    /// <param name="workplace">Where the corpora are.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="output">Takes what was found.</param>
    internal static void Run(Workplace workplace, int articles, TextWriter output)
    {
        var shares = GoldArticle.Read(Path.Combine(workplace.Corpora, "attribution", "polnear-train.jsonl"))
            .TakeLast(articles)
            .SelectMany(Samples)
            .GroupBy(sample => sample.Rule, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (Count: group.Count(), Right: Share(group, sample => sample.IsRight), Speaker: Share(group, sample => sample.HasRightSpeaker)), StringComparer.Ordinal);
        foreach (var (rule, (count, right, speaker)) in shares.OrderByDescending(pair => pair.Value.Count))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule}: {count} statements, {right:p1} right, {speaker:p1} with the right speaker"));
        }

        var path = Path.Combine(Workplace.Root, "src", "Demarche.Reading", "Resources", "Statements", "rule-confidence.txt");
        File.WriteAllLines(path, File.ReadAllLines(path).Select(line =>
            line[0] is not '#' && shares.TryGetValue(line.Split('|')[0].Trim(), out var known) && known.Count >= Fewest
                ? string.Create(CultureInfo.InvariantCulture, $"{line.Split('|')[0].Trim()} | {known.Right:0.##} | {known.Speaker:0.##}")
                : line));
    }

    private static double Share(IEnumerable<Sample> samples, Func<Sample, bool> isRight) => samples.Average(sample => isRight(sample) ? 1.0 : 0);

    private static IEnumerable<Sample> Samples(GoldArticle article)
    {
        var document = Reader.Stages().BuildFor(Sentence.Layer).Annotate(Reader.DocumentOf(Report.OfPlainText(article.Text, null)));
        var match = new RoleMatch(article);
        foreach (var draft in new StatementStage().Drafts(document, ParagraphReader.Read(document)))
        {
            IReadOnlyList<TextSpan> source = draft.Source is { } span ? [span] : [];
            yield return new Sample(draft.Rule, match.IsRight(source, draft.Cue, draft.Content), match.HasRightSpeaker(source, draft.Cue, draft.Content));
        }
    }

    private sealed record Sample(string Rule, bool IsRight, bool HasRightSpeaker);
}
