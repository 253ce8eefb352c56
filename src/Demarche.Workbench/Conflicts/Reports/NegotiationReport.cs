using System.Globalization;
using Demarche.Conflict.Negotiation;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Possible agreements of a negotiation over several issues.</summary>
public static class NegotiationReport
{
    private const int MostShown = 40;

    /// <summary>Makes the report.</summary>
    /// <param name="name">The name of the negotiation.</param>
    /// <param name="model">The negotiation.</param>
    /// <param name="result">What was found.</param>
    public static ConflictReport Of(string name, NegotiationModel model, NegotiationResult result)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(result);
        return new ConflictReport(name)
        {
            Values =
            [
                new ReportValue("packages", "Packages", Cell.Of(result.Packages)),
                new ReportValue("feasible", "Possible agreements", Cell.Of(result.Feasible.Count)),
                new ReportValue("paretoCount", "In the Pareto set", Cell.Of(result.Pareto.Count)),
            ],
            Tables = [Points(model, result), Pareto(model, result), Trades(model, result)],
            Sentences = result.Feasible.Count == 0 ? ["No package is worth its reservation to every party."] : ["None of these points is a forecast; each follows from the weights and scores given."],
        };
    }

    private static ReportTable Points(NegotiationModel model, NegotiationResult result) => new(
        "points",
        "Points that the literature singles out",
        [new TableColumn("point", "Point"), .. PackageColumns(model)],
        [.. new (string Name, Package? Package)[] { ("Nash", result.Nash), ("Kalai-Smorodinsky", result.KalaiSmorodinsky), ("largest smallest gain", result.MaxMinGain) }
            .Where(static point => point.Package is not null)
            .Select(point => (IReadOnlyList<Cell>)[Cell.Of(point.Name), .. PackageCells(model, point.Package!)])]);

    private static ReportTable Pareto(NegotiationModel model, NegotiationResult result) => new(
        "pareto",
        result.Pareto.Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $"The Pareto set: the first {MostShown} of {result.Pareto.Count}") : "The Pareto set: nothing betters one party without cost to another",
        PackageColumns(model),
        [.. result.Pareto.Take(MostShown).Select(package => PackageCells(model, package))]);

    private static ReportTable Trades(NegotiationModel model, NegotiationResult result) => new(
        "trades",
        "Trades: who could give way on what for what",
        [new TableColumn("party", "Party"), new TableColumn("gains", "Gains on"), new TableColumn("gives", "Gives on"), new TableColumn("with", "With"), new TableColumn("from", "From"), new TableColumn("to", "To")],
        [.. result.Trades.Take(MostShown).Select(trade => (IReadOnlyList<Cell>)
        [
            Cell.Of(model.Parties[trade.Party].Name), Cell.Of(model.Issues[trade.Wants].Name), Cell.Of(model.Issues[trade.Gives].Name), Cell.Of(model.Parties[trade.Other].Name),
            Cell.Of(Words(model, trade.From)), Cell.Of(Words(model, trade.To)),
        ])]);

    private static IReadOnlyList<TableColumn> PackageColumns(NegotiationModel model) =>
    [
        .. model.Issues.Select(static issue => new TableColumn(issue.Name, issue.Name)),
        .. model.Parties.Select(static party => new TableColumn("worth " + party.Name, "Worth to " + party.Name)),
    ];

    private static IReadOnlyList<Cell> PackageCells(NegotiationModel model, Package package) =>
    [
        .. package.Outcomes.Select((outcome, issue) => Cell.Of(model.Issues[issue].Outcomes[outcome])),
        .. model.Parties.Select(party => Cell.Of(party.Worth(package).ToString(CultureInfo.InvariantCulture))),
    ];

    private static IEnumerable<string> Words(NegotiationModel model, Package package) => package.Outcomes.Select((outcome, issue) => model.Issues[issue].Outcomes[outcome]);
}
