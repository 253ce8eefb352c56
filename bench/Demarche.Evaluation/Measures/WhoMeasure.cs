using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Evaluation.Who;
using Demarche.Reading.Findings;
using Demarche.Record.Merging.Parties;

namespace Demarche.Evaluation.Measures;

/// <summary>Who is who across reports: the record's merged parties against a gold of our own over reports of corpora/news.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="half">The half of the gold.</param>
/// <param name="bar">What pairwise F1 must reach, or null.</param>
internal sealed class WhoMeasure(string name, WhoHalf half, double? bar) : Measure(name, $"Who is who across reports: corpora/news, the half of the gold for {(half is WhoHalf.Tune ? "tuning" : "the figure")}")
{
    private const int ShownFaults = 40;

    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = WhoGold.Read();
        var input = workplace.Temporary("who.jsonl");
        File.WriteAllLines(input, gold.Reports.Select(report => LineOf(workplace, report)));
        var output = workplace.Demarche("who.out.jsonl", "read", "--format", "jsonl", input);
        var findings = File.ReadLines(output).Select(line => FindingsJson.Read(Encoding.UTF8.GetBytes(line))).ToDictionary(report => report.Report.Id.Value, StringComparer.Ordinal);
        var merged = PartyMerger.Load().Merge(findings.Values.Select(ReportParties.Of));
        var score = new WhoScore([.. gold.Mentions.Where(mention => mention.Half == half)], findings, merged).Count();
        var unnamed = merged.All.Count(party => party.Kind is Reading.Parties.PartyKind.Anonymous && party.Members.Length > 1);
        return (Print(score, merged, unnamed),
        [
            new Figure($"{Name}: pairwise F1", 100 * score.Pairs.F1, bar),
            new Figure($"{Name}: F1 by mention", 100 * score.ByMention.F1),
            new Figure($"{Name}: mentions found", 100.0 * score.Found / score.Mentions),
        ]);
    }

    // The files call the day "date"; the reader knows it as "published".
    private static string LineOf(Workplace workplace, WhoReport report)
    {
        var line = File.ReadLines(Path.Combine(workplace.Corpora, "news", report.Corpus + ".jsonl")).ElementAt(report.Line - 1);
        var story = JsonNode.Parse(line)!.AsObject();
        var day = story["date"]?.GetValue<string>();
        story.Remove("date");
        if (day is { Length: > 0 })
        {
            story["published"] = day;
        }

        return story.ToJsonString(JsonSerializerOptions.Default);
    }

    private string Print(WhoScore score, MergedParties merged, int unnamed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"merged parties {merged.All.Length}, of several reports {merged.All.Count(party => party.Members.Select(member => member.Party.Report).Distinct().Count() > 1)}\n");
        text.Append(CultureInfo.InvariantCulture, $"mentions of the gold {score.Mentions}, found by the reader {score.Found}\n");
        text.Append(CultureInfo.InvariantCulture, $"pairs of two reports: in the gold {score.Pairs.RecallTotal}, merged {score.Pairs.PrecisionTotal}, right {score.Pairs.RecallHits}\n");
        text.Append(CultureInfo.InvariantCulture, $"pairwise   P {score.Pairs.Precision:f4}  R {score.Pairs.Recall:f4}  F1 {score.Pairs.F1:f4}\n");
        text.Append(CultureInfo.InvariantCulture, $"by mention P {score.ByMention.Precision:f4}  R {score.ByMention.Recall:f4}  F1 {score.ByMention.F1:f4}\n");
        text.Append(CultureInfo.InvariantCulture, $"sources without a name that were merged {unnamed}\n");
        if (half is WhoHalf.Tune)
        {
            foreach (var (one, other, where, pairs) in score.Faults.Take(ShownFaults))
            {
                text.Append(CultureInfo.InvariantCulture, $"{pairs,4} pairs  {one} {other} {where}\n");
            }
        }

        return text.ToString();
    }
}
