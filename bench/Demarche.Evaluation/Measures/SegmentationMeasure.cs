namespace Demarche.Evaluation.Measures;

/// <summary>Tokens, words and sentences from raw text against a treebank.</summary>
/// <param name="name">The word that chooses it.</param>
/// <param name="treebank">The file's name without ending.</param>
/// <param name="tokens">The bar on tokens.</param>
/// <param name="sentences">The bar on sentences.</param>
internal sealed class SegmentationMeasure(string name, string treebank, double tokens, double sentences)
    : Measure(name, $"Tokens and sentences from raw text: corpora/ud/{treebank}")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "ud", treebank + ".conllu");
        var input = workplace.Temporary($"{Name}.jsonl");
        workplace.Score("score_conllu.py", "--documents", gold, input, "--raw");
        var output = workplace.Demarche($"{Name}.out.jsonl", "annotate", "--layers", "sentences", input);
        var printed = workplace.Score("score_conllu.py", gold, output);
        var table = ScoreTable.Parse(printed);
        return (printed,
        [
            new Figure($"{Name}: Tokens F1", table.Number("Tokens", "F1"), tokens),
            new Figure($"{Name}: Sentences F1", table.Number("Sentences", "F1"), sentences),
            new Figure($"{Name}: Words F1", table.Number("Words", "F1")),
        ]);
    }
}
