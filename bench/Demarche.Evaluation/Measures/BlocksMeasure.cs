namespace Demarche.Evaluation.Measures;

/// <summary>Spans of sources, cues and contents on the blocks and tokens of the CofeNet paper (COLING 2022), for figures comparable with it.</summary>
internal sealed class BlocksMeasure() : Measure("cofenet", "Attributions of given tokens and blocks: corpora/attribution/cofenet-polnear-dev")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "attribution", "cofenet-polnear-dev.jsonl");
        var output = workplace.Demarche("cofenet.out.jsonl", "annotate", "--layers", "attributions", gold);
        var printed = workplace.Score("score_attribution.py", gold, output);
        var table = ScoreTable.Parse(printed);
        return (printed,
        [
            new Figure("cofenet: source exact F1", table.Number("source: exact", "F1"), 80),
            new Figure("cofenet: cue exact F1", table.Number("cue: exact", "F1"), 74),
            new Figure("cofenet: content exact F1", table.Number("content: exact", "F1"), 66),
        ]);
    }
}
