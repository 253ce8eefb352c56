using System.Globalization;

namespace Demarche.Evaluation.Measures;

/// <summary>What a sentence says that one marked phrase does to another: its PLOVER type, or its stance.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="file">The corpus's path below the corpora, without ending.</param>
/// <param name="figures">The figures to take, as the scorer names them.</param>
internal sealed class PairsMeasure(string name, string file, params string[] figures) : Measure(name, $"Marked pairs: corpora/{file}, by the lexicon's rules alone")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, file + ".jsonl");
        var input = workplace.Temporary($"{Name}.jsonl");
        workplace.Score("score_pairs.py", "--input", gold, input);
        var output = workplace.Demarche($"{Name}.out.jsonl", "annotate", "--layers", "pairs", input);
        var printed = workplace.Score("score_pairs.py", gold, output);
        return (printed, [.. figures.Select(figure => new Figure($"{Name}: {figure}", NumberIn(printed, figure)))]);
    }

    private static double NumberIn(string printed, string label)
    {
        var line = printed.Split('\n').FirstOrDefault(line => line.StartsWith(label + " ", StringComparison.Ordinal))
            ?? throw new InvalidDataException($"The scorer printed no \"{label}\".");
        return double.Parse(line[label.Length..].Trim(), CultureInfo.InvariantCulture);
    }
}
