namespace Demarche.Evaluation.Measures;

/// <summary>Names of persons, places and organisations, with their exact extent and by overlap.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="file">The corpus's file in "ner" without ending.</param>
/// <param name="map">The map of its types to ours in the scorers' "maps", without ending.</param>
/// <param name="exact">The bar on exact spans, or null.</param>
/// <param name="overlap">The bar on overlapping spans of the same type, or null.</param>
internal sealed class NamesMeasure(string name, string file, string map, double? exact = null, double? overlap = null)
    : Measure(name, $"Names: corpora/ner/{file}")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "ner", file + ".jsonl");
        var output = workplace.Demarche($"{Name}.out.jsonl", "annotate", "--layers", "entities", gold);
        var printed = workplace.Score("score_ner.py", gold, output, "--map", workplace.Scorer("maps", map + ".json"));
        var table = ScoreTable.Parse(printed);
        return (printed,
        [
            new Figure($"{Name}: exact F1", table.Number("exact span and type", "F1"), exact),
            new Figure($"{Name}: overlap F1", table.Number("overlap, same type", "F1"), overlap),
        ]);
    }
}
