namespace Demarche.Evaluation.Measures;

/// <summary>Sources, cues and contents of whole articles.</summary>
internal sealed class AttributionMeasure() : Measure("attribution", "Attributions of whole articles: corpora/attribution/polnear-dev")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "attribution", "polnear-dev.jsonl");
        var output = workplace.Demarche("attribution.out.jsonl", "annotate", "--layers", "attributions", gold);
        var printed = workplace.Score("score_attribution.py", gold, output);
        var table = ScoreTable.Parse(printed);
        return (printed,
        [
            new Figure("attribution: source exact F1", table.Number("source: exact span", "F1")),
            new Figure("attribution: cue exact F1", table.Number("cue: exact span", "F1")),
            new Figure("attribution: content exact F1", table.Number("content: exact span", "F1")),
            new Figure("attribution: triple overlap F1", table.Number("triple: all roles overlap", "F1"), 70),
        ]);
    }
}
