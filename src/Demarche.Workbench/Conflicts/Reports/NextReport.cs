using Demarche.Conflict.Graph;
using Demarche.Conflict.Outlook;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Who could move next, and what is not known: moves and questions first, equilibria last.</summary>
public static class NextReport
{
    private const int MostQuestions = 20;

    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="next">What was found.</param>
    public static ConflictReport Of(ConflictGraph graph, NextMoves next)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(next);
        return new ConflictReport(graph.Model.Name)
        {
            Values =
            [
                new ReportValue("state", "The conflict stands in state", Cell.Of(graph.States.Id(next.State))),
                new ReportValue("comparisonsKnown", "Comparisons known", Cell.Of(next.ComparisonsKnown)),
                new ReportValue("comparisons", "Comparisons in all", Cell.Of(next.Comparisons)),
                new ReportValue("inputsUnconfirmed", "Inputs unconfirmed", Cell.Of(next.InputsUnconfirmed)),
                new ReportValue("inputs", "Inputs in all", Cell.Of(next.Inputs)),
                new ReportValue("certainEquilibria", "Equilibria however the unknown turns out", Cell.Of(graph.Ids(next.Certain))),
                new ReportValue("possibleEquilibria", "Equilibria not ruled out", Cell.Of(graph.Ids(next.Possible))),
            ],
            Tables = [Moves(graph, next), Questions(graph, next)],
            Sentences =
            [
                .. next.Certain.Count == 0 ? ["No outcome is certain to hold; those that are not ruled out are listed as such."] : (string[])[],
                $"{next.ComparisonsKnown} of {next.Comparisons} comparisons known, {next.InputsUnconfirmed} of {next.Inputs} inputs unconfirmed.",
                "A model of reporting, not of the world.",
            ],
        };
    }

    private static ReportTable Moves(ConflictGraph graph, NextMoves next) => new(
        "moves",
        "Who could move",
        [
            new TableColumn("maker", "Decision maker"), new TableColumn("to", "To"), new TableColumn("outlook", "Outlook"), new TableColumn("by", "By"),
            new TableColumn("way", "Answer"), new TableColumn("question", "Question"), new TableColumn("meaning", "Meaning"),
        ],
        [.. next.Moves.Select(move => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.MakerName(move.Step.Mover)),
            Cell.Of(graph.States.Id(move.Step.To)),
            Cell.Of(Words(move.Outlook)),
            Cell.Of(move.Sanction is { } sanction ? sanction.Steps.Select(step => graph.MakerName(step.Mover)).Distinct(StringComparer.Ordinal) : []),
            Cell.Of(move.Sanction is { } answer ? graph.Way(move.Step.To, answer.Steps) : null),
            Cell.Of(move.Question is { } question ? Ask(graph, question) : null),
            Cell.Of(graph.Meaning(move.Step.To)),
        ])]);

    private static ReportTable Questions(ConflictGraph graph, NextMoves next) => new(
        "questions",
        next.Questions.Count > MostQuestions ? $"The {MostQuestions} questions whose worst answer leaves the fewest equilibria not ruled out" : "Questions, first the one whose worst answer leaves the fewest equilibria not ruled out",
        [
            new TableColumn("question", "Question"), new TableColumn("ifFirst", "Left if the first"), new TableColumn("ifSecond", "If the second"), new TableColumn("ifNeither", "If neither"),
        ],
        [.. next.Questions.Take(MostQuestions).Select(ranked => (IReadOnlyList<Cell>)
        [
            Cell.Of(Ask(graph, ranked.Question)), Cell.Of(ranked.IfBetter), Cell.Of(ranked.IfWorse), Cell.Of(ranked.IfTied),
        ])]);

    private static string Ask(ConflictGraph graph, PreferenceQuestion question) =>
        $"Does {graph.MakerName(question.Maker)} prefer {graph.States.Id(question.State)} or {graph.States.Id(question.Other)}?";

    private static string Words(MoveOutlook outlook) => outlook switch
    {
        MoveOutlook.Ready => "ready",
        MoveOutlook.Deterred => "deterred",
        MoveOutlook.Open => "open",
        MoveOutlook.TurnsOnQuestion => "turns on a question",
        _ => "no gain known",
    };
}
