using System.Globalization;
using Demarche.Evaluation.Calibration;
using Demarche.Evaluation.Fitting;
using Demarche.Language;
using Demarche.Language.Attributions;

namespace Demarche.Evaluation.Measures;

/// <summary>
/// Whether the confidence of attributions can be trusted. Right: an attribution of the annotators' overlaps it in source, cue and content. The
/// right speaker: one that overlaps it in cue or content has its source. Direct quotes: attributions of the annotators' with a source, all of whose
/// content stands in quotation marks; the speaker is unknown where no attribution of ours at that content has a source.
/// </summary>
internal sealed class AttributionConfidenceMeasure() : Measure("confidence", "Confidence of attributions: corpora/attribution/polnear-dev")
{
    private const double Sure = 0.9;

    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "attribution", "polnear-dev.jsonl");
        var output = workplace.Demarche("confidence.out.jsonl", "annotate", "--layers", "attributions", gold);
        var (right, speakers) = (new ReliabilityDiagram(), new ReliabilityDiagram());
        var (sure, sureRight, quotes, unknown) = (0, 0, 0, 0);
        foreach (var (article, read) in GoldArticle.Read(gold).Zip(ReadAttribution.Read(output)))
        {
            var match = new RoleMatch(article);
            foreach (var ours in read)
            {
                var isSpeaker = match.HasRightSpeaker(ours.Source, ours.Cue, ours.Content);
                right.Add(ours.Confidence, match.IsRight(ours.Source, ours.Cue, ours.Content));
                speakers.Add(ours.Confidence, isSpeaker);
                sure += ours.Confidence >= Sure ? 1 : 0;
                sureRight += ours.Confidence >= Sure && isSpeaker ? 1 : 0;
            }

            var direct = DirectQuotes(article).ToList();
            quotes += direct.Count;
            unknown += direct.Count(content => !read.Any(ours => ours.Source.Count > 0 && ours.Content.Any(part => content.Any(part.Overlaps))));
        }

        var printed = right.Show("source, cue and content right") + speakers.Show("right speaker")
            + string.Create(CultureInfo.InvariantCulture, $"at confidence {Sure:f1} and more: {sure} of {right.Count} attributions, {sureRight} with the right speaker\ndirect quotes: {quotes}, speaker unknown {unknown}\n");
        return (printed,
        [
            // Errors are given below zero, so that higher is better, as with every figure here.
            new Figure("confidence: calibration error of attributions", -right.Error, -8),
            new Figure("confidence: right speaker at 0.9", Share(sureRight, sure), 92),
            new Figure("confidence: attributions at 0.9", Share(sure, right.Count), 60),
            new Figure("confidence: direct quotes with unknown speaker", -Share(unknown, quotes), -10),
        ]);
    }

    private static double Share(int part, int all) => all == 0 ? 0 : 100.0 * part / all;

    private static IEnumerable<IReadOnlyList<TextSpan>> DirectQuotes(GoldArticle article) => article.Attributions
        .Where(gold => gold[AttributionRole.Source].Any() && gold[AttributionRole.Content].Any())
        .Select(gold => gold[AttributionRole.Content].ToList())
        .Where(content => content.TrueForAll(part => IsQuoted(article.Text, part)));

    private static bool IsQuoted(string text, TextSpan part) =>
        (IsMark(text, part.Start) || IsMark(text, part.Start - 1)) && (IsMark(text, part.End - 1) || IsMark(text, part.End));

    private static bool IsMark(string text, int at) => at >= 0 && at < text.Length && text[at] is '"' or '“' or '”';
}
