using System.Globalization;
using System.Text.Json;

namespace Demarche.Evaluation.Measures;

/// <summary>Names of persons, places and organisations, with their exact extent and by overlap.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="file">The corpus's file in "ner" without ending.</param>
/// <param name="map">The map of its types to ours in the scorers' "maps", without ending.</param>
/// <param name="exact">The bar on exact spans, or null.</param>
/// <param name="overlap">The bar on overlapping spans of the same type, or null.</param>
/// <param name="spread">How many points the worst region with 25 articles may be under the best, or null where the corpus tells no regions.</param>
internal sealed class NamesMeasure(string name, string file, string map, double? exact = null, double? overlap = null, double? spread = null)
    : Measure(name, $"Names: corpora/ner/{file}")
{
    private const int LeastArticles = 25;

    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "ner", file + ".jsonl");
        var output = workplace.Demarche($"{Name}.out.jsonl", "annotate", "--layers", "entities", gold);
        var printed = workplace.Score("score_ner.py", gold, output, "--map", workplace.Scorer("maps", map + ".json"));
        var table = ScoreTable.Parse(printed);
        var figures = new List<Figure>
        {
            new($"{Name}: exact F1", table.Number("exact span and type", "F1"), exact),
            new($"{Name}: overlap F1", table.Number("overlap, same type", "F1"), overlap),
        };
        if (spread is { } most)
        {
            var regions = Regions(workplace, gold, output);
            printed += string.Concat(regions.Select(region => string.Create(CultureInfo.InvariantCulture, $"exact F1 {region.Name}: {region.F1:f2}\n")));

            // Written so that higher is better, as every figure here.
            figures.Add(new Figure($"{Name}: worst region against the best", regions.Min(region => region.F1) - regions.Max(region => region.F1), -most));
        }

        return (printed, figures);
    }

    private List<(string Name, double F1)> Regions(Workplace workplace, string gold, string output)
    {
        var figures = new List<(string, double)>();
        foreach (var region in File.ReadLines(gold).GroupBy(RegionOf, StringComparer.Ordinal).Where(group => group.Count() >= LeastArticles))
        {
            var part = workplace.Temporary($"{Name}-{region.Key}.jsonl");
            File.WriteAllLines(part, region);
            var table = ScoreTable.Parse(workplace.Score("score_ner.py", part, output, "--map", workplace.Scorer("maps", map + ".json")));
            figures.Add((region.Key, table.Number("exact span and type", "F1")));
        }

        return figures;
    }

    private static string RegionOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("region").GetString()!;
    }
}
