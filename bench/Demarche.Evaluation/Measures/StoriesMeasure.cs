namespace Demarche.Evaluation.Measures;

/// <summary>Whole stories with complete gold findings: what <c>demarche read</c> gives against what careful readers marked.</summary>
internal sealed class StoriesMeasure() : Measure("stories", "Whole stories: corpora/acceptance and corpora/acceptance-real")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        string[] folders = [Path.Combine(workplace.Corpora, "acceptance"), Path.Combine(workplace.Corpora, "acceptance-real")];
        var input = workplace.Prepare("stories.jsonl", "stories.py", folders);
        var output = workplace.Demarche("stories.out.jsonl", "read", "--format", "jsonl", input);
        var printed = workplace.Score("score_findings.py", [.. folders, output]);
        var table = ScoreTable.Parse(printed);
        return (printed,
        [
            new Figure("stories: block F1", table.Number("blocks: block  <<", "F1/acc"), 95),
            new Figure("stories: party F1", table.Number("parties: party  <<", "F1/acc"), 60),
            new Figure("stories: mention F1", table.Number("parties: mention", "F1/acc")),
            new Figure("stories: statement full match F1", table.Number("statements: full match", "F1/acc"), 40),
            new Figure("stories: initiative F1", table.Number("initiatives: initiative  <<", "F1/acc"), 70),
            new Figure("stories: initiative status accuracy", table.Number("initiatives: status (accuracy)", "F1/acc")),
            new Figure("stories: position side F1", table.Number("positions: stance side", "F1/acc"), 60),
            new Figure("stories: position side precision", table.Number("positions: stance side", "P")),
            new Figure("stories: event F1", table.Number("events: type and parties  <<", "F1/acc"), 60),
            new Figure("stories: condition F1", table.Number("conditions: if and then  <<", "F1/acc")),
            new Figure("stories: assessment F1", table.Number("assessments: expression and band  <<", "F1/acc")),
            new Figure("stories: time value F1", table.Number("times: value", "F1/acc"), 92),
            new Figure("stories: time interval accuracy", table.Number("times: interval", "F1/acc"), 88),
        ]);
    }
}
