namespace Demarche.Evaluation.Measures;

/// <summary>Tags, trees and lemmas against a treebank, over the treebank's tokens or from raw text.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="treebank">The file's name without ending.</param>
/// <param name="isRaw">Whether only the text is given.</param>
/// <param name="isFast">Whether the small model is measured.</param>
/// <param name="bars">The bars, by the scorer's name of the figure.</param>
internal sealed class SyntaxMeasure(string name, string treebank, bool isRaw, bool isFast, params (string Figure, double? Bar)[] bars)
    : Measure(name, $"Tags, trees and lemmas{(isFast ? " of the small model" : "")} {(isRaw ? "from raw text" : "over given tokens")}: corpora/ud/{treebank}")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "ud", treebank + ".conllu");
        var input = workplace.Temporary($"{Name}.jsonl");
        workplace.Score("score_conllu.py", "--documents", gold, input, isRaw ? "--raw" : "--tokens");
        var output = workplace.Demarche($"{Name}.out.jsonl", ["annotate", "--layers", "syntax", .. isFast ? ["--fast"] : Array.Empty<string>(), input]);
        var printed = isRaw ? workplace.Score("score_conllu.py", gold, output) : workplace.Score("score_conllu.py", gold, output, "--gold-tokens");
        var table = ScoreTable.Parse(printed);
        return (printed, [.. bars.Select(bar => new Figure($"{Name}: {bar.Figure}", table.Number(bar.Figure, isRaw ? "F1" : "accuracy"), bar.Bar))]);
    }
}
