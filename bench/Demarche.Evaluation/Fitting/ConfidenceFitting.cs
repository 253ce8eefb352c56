using System.Globalization;
using System.Text;
using Demarche.Evaluation.Calibration;
using Demarche.Language;
using Demarche.Language.Attributions;
using Demarche.Language.Model;
using Demarche.Reading;
using Demarche.Reading.Pages;
using Demarche.Reading.Statements;
using Demarche.Reading.Statements.Roles;

namespace Demarche.Evaluation.Fitting;

/// <summary>Fits how confidence follows from what the model and the rules say, and writes it where the reader takes it from.</summary>
internal static class ConfidenceFitting
{
    private const int Rounds = 400;
    private const double Step = 0.5;

    private const string Head =
        """
        # How likely a statement is right follows from these by logistic regression: "feature | weight". Right: source, cue and content
        # overlap those of the annotators. Numbers of the model count as logits.
        # Source: fitted on the training part of PolNeAR by bench/Demarche.Evaluation (--fit confidence).
        """;

    /// <summary>Fits and writes.</summary>
    /// <param name="workplace">Where the corpora are.</param>
    /// <param name="model">The model to fit for.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="output">Takes what was found.</param>
    internal static void Run(Workplace workplace, string model, int articles, TextWriter output)
    {
        using var language = LanguageModel.Load(model);
        var samples = GoldArticle.Read(Path.Combine(workplace.Corpora, "attribution", "polnear-train.jsonl"))
            .TakeLast(articles)
            .SelectMany(article => Samples(article, language))
            .ToList();
        foreach (var group in samples.GroupBy(sample => sample.Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()} statements, {group.Average(sample => sample.IsRight ? 1 : 0):p1} right, {group.Average(sample => sample.HasRightSpeaker ? 1 : 0):p1} with the right speaker"));
        }

        var table = new StringBuilder(Head).Append('\n');
        foreach (var (feature, weight) in Fit(samples))
        {
            table.Append(CultureInfo.InvariantCulture, $"{feature} | {weight:f3}\n");
        }

        File.WriteAllText(Path.Combine(Workplace.Root, "src", "Demarche.Reading", "Resources", "Statements", "role-confidence.txt"), table.ToString());
    }

    private static IEnumerable<Sample> Samples(GoldArticle article, LanguageModel model)
    {
        var match = new RoleMatch(article);
        var document = Reader.Stages(model).BuildFor(RoleSpan.Layer).Annotate(Reader.DocumentOf(Report.OfPlainText(article.Text, null)));
        foreach (var draft in new StatementStage(withRoles: true).Drafts(document, ParagraphReader.Read(document)).Where(draft => draft.Roles is not null))
        {
            IReadOnlyList<TextSpan> source = draft.Source is { } span ? [span] : [];
            yield return new Sample(
                draft.Roles!.Agreement.ToString(),
                [.. StatementConfidence.Features(draft, draft.Roles)],
                match.IsRight(source, draft.Cue, draft.Content),
                match.HasRightSpeaker(source, draft.Cue, draft.Content));
        }
    }

    // The loss is convex and small: plain gradient descent over all samples, with steps that shrink by feature.
    private static SortedDictionary<string, double> Fit(List<Sample> samples)
    {
        var weights = new SortedDictionary<string, double>(
            samples.SelectMany(sample => sample.Features).Select(feature => feature.Name).Distinct(StringComparer.Ordinal).ToDictionary(name => name, _ => 0.0, StringComparer.Ordinal),
            StringComparer.Ordinal);
        var squares = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (_, features, isRight, _) in samples)
            {
                var error = (isRight ? 1 : 0) - (1 / (1 + Math.Exp(-features.Sum(feature => feature.Value * weights[feature.Name]))));
                foreach (var (name, value) in features)
                {
                    gradient[name] = gradient.GetValueOrDefault(name) + (error * value / samples.Count);
                }
            }

            foreach (var (name, pull) in gradient)
            {
                squares[name] = squares.GetValueOrDefault(name) + (pull * pull);
                weights[name] += Step * pull / Math.Sqrt(squares[name] + 1e-12);
            }
        }

        return weights;
    }

    private sealed record Sample(string Group, IReadOnlyList<(string Name, double Value)> Features, bool IsRight, bool HasRightSpeaker);
}
