using Demarche.Conflict.Confrontation;
using Demarche.Conflict.Graph;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>The table of a confrontation: positions, the threatened future, and who is under which pressure.</summary>
public static class ConfrontationReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="result">What was found.</param>
    public static ConflictReport Of(ConflictGraph graph, ConfrontationResult result)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(result);
        return new ConflictReport(graph.Model.Name)
        {
            Values = [new ReportValue("threatened", "Threatened future", Cell.Of(graph.States.Id(result.Threatened)))],
            Tables = [Options(graph, result), Dilemmas(graph, result)],
            Sentences = result.Dilemmas.Count == 0 ? ["No dilemma: nobody is under pressure to change."] : [],
        };
    }

    private static ReportTable Options(ConflictGraph graph, ConfrontationResult result) => new(
        "options",
        "Who asks for what, and what comes if all refuse",
        [
            new TableColumn("option", "Option"),
            .. result.Parties.Select(party => new TableColumn("position " + graph.MakerName(party), "Position of " + graph.MakerName(party))),
            new TableColumn("threatened", "Threatened future"),
        ],
        [.. graph.Model.Options.Select((option, index) => (IReadOnlyList<Cell>)
        [
            Cell.Of(option.Name), .. result.Positions.Select(state => Sign(graph, state, index)), Sign(graph, result.Threatened, index),
        ])]);

    private static Cell Sign(ConflictGraph graph, int state, int option) => Cell.Of((graph.States.Code(state) >> option & 1) != 0 ? "Y" : "N");

    private static ReportTable Dilemmas(ConflictGraph graph, ConfrontationResult result) => new(
        "dilemmas",
        "Dilemmas",
        [
            new TableColumn("kind", "Dilemma"), new TableColumn("party", "Of"), new TableColumn("other", "Towards"), new TableColumn("certain", "Follows from what is known"),
            new TableColumn("doubt", "From doubt alone"), new TableColumn("reason", "Reason"),
        ],
        [.. result.Dilemmas.Select(dilemma => (IReadOnlyList<Cell>)
        [
            Cell.Of(dilemma.Kind.ToString().ToLowerInvariant()),
            Cell.Of(graph.MakerName(dilemma.Party)),
            Cell.Of(dilemma.Other == dilemma.Party ? null : graph.MakerName(dilemma.Other)),
            Cell.Of(dilemma.IsCertain ? "yes" : "no"),
            Cell.Of(dilemma.FromDoubt ? "yes" : "no"),
            Cell.Of(dilemma.Reason),
        ])]);
}
