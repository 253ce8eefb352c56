using System.Text.Json;
using Demarche.Evaluation.Calibration;

namespace Demarche.Evaluation.Measures;

/// <summary>Whether the confidence of names can be trusted. Right: extent and kind are those of the annotators. None of the corpora was learned from or fitted on.</summary>
/// <param name="corpora">Each corpus's name, its file in "ner" and its map in the scorers' "maps", without endings.</param>
internal sealed class NamesConfidenceMeasure(params (string Name, string File, string Map)[] corpora)
    : Measure("names-confidence", "Confidence of names: " + string.Join(", ", corpora.Select(corpus => "corpora/ner/" + corpus.File)))
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var all = new ReliabilityDiagram();
        var figures = new List<Figure>();
        var printed = "";
        foreach (var (name, file, map) in corpora)
        {
            var gold = Path.Combine(workplace.Corpora, "ner", file + ".jsonl");
            var output = workplace.Demarche($"{name}-confidence.out.jsonl", "annotate", "--layers", "entities", gold);
            var diagram = Of(gold, output, workplace.Scorer("maps", map + ".json"));
            all.Add(diagram);
            printed += diagram.Show(name);

            // Errors are given below zero, so that higher is better, as with every figure here.
            figures.Add(new Figure($"{Name}: calibration error, {name}", -diagram.Error, -8));
        }

        figures.Insert(0, new Figure($"{Name}: calibration error", -all.Error, -8));
        return (printed + all.Show("all"), figures);
    }

    private static ReliabilityDiagram Of(string gold, string output, string map)
    {
        var kinds = JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(map))!;
        var diagram = new ReliabilityDiagram();
        foreach (var (document, line) in GoldNames.Read(gold, map).Zip(File.ReadLines(output)))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var (span, kind, confidence) in GoldNames.Of(json.RootElement, kinds))
            {
                diagram.Add(confidence, document.Names.Contains((span, kind)));
            }
        }

        return diagram;
    }
}
