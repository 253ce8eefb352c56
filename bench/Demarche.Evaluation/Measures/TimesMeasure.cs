using System.Text.Json.Nodes;

namespace Demarche.Evaluation.Measures;

/// <summary>Time expressions of news with their TIMEX3 values.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="files">The corpora's files in "timex", scored together.</param>
/// <param name="relaxed">The bar on spans that overlap, or null.</param>
/// <param name="strict">The bar on equal spans, or null.</param>
/// <param name="value">The bar on values, or null.</param>
/// <param name="sentences">How many sentences of each document the corpus has annotated, or null for all; the rest is cut off.</param>
internal sealed class TimesMeasure(string name, string[] files, double? relaxed, double? strict, double? value, int? sentences = null)
    : Measure(name, $"Time expressions: corpora/timex/{string.Join(" and ", files)}")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = workplace.Temporary($"{Name}.gold.jsonl");
        File.WriteAllLines(gold, files.SelectMany(file => File.ReadLines(Path.Combine(workplace.Corpora, "timex", file + ".jsonl"))).Select(Annotated));
        var output = workplace.Demarche($"{Name}.out.jsonl", "annotate", "--layers", "timexes", gold);
        var printed = workplace.Score("score_timex.py", gold, output);
        var table = ScoreTable.Parse(printed);
        return (printed,
        [
            new Figure($"{Name}: relaxed span F1", table.Number("relaxed span", "F1"), relaxed),
            new Figure($"{Name}: strict span F1", table.Number("strict span", "F1"), strict),
            new Figure($"{Name}: value F1", table.Number("value (on relaxed)", "F1"), value),
        ]);
    }

    private string Annotated(string line)
    {
        if (sentences is not { } count)
        {
            return line;
        }

        var document = JsonNode.Parse(line)!.AsObject();
        var bounds = document["sentences"]!.AsArray();
        if (bounds.Count > count)
        {
            document["text"] = document["text"]!.GetValue<string>()[..bounds[count - 1]![1]!.GetValue<int>()];
            document.Remove("sentences");
        }

        return document.ToJsonString();
    }
}
