using System.Collections.Immutable;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Record.Merging.Sources;

/// <summary>What is counted of one report.</summary>
/// <param name="Origin">Its origin.</param>
/// <param name="Published">Its day of publication, or null.</param>
/// <param name="Outlets">Where it was seen, each outlet once with an address of its; "" where a capture states no outlet.</param>
/// <param name="Said">How many statements each source makes in it.</param>
/// <param name="Tellers">Who tells those of its events that somebody tells.</param>
internal sealed record CountedReport(
    string Origin,
    LocalDate? Published,
    ImmutableArray<(string Name, string? Url)> Outlets,
    ImmutableArray<(SourceKey Source, int Count)> Said,
    ImmutableArray<(FindingReference Event, SourceKey Source)> Tellers)
{
    /// <summary>Counts a report.</summary>
    internal static CountedReport Of(ReportContext report)
    {
        var keys = report.Findings.Statements.ToDictionary(statement => statement.Id, statement => KeyOf(report, statement));
        return new CountedReport(
            report.Origin,
            report.Findings.Report.Published,
            [.. report.Findings.Report.Captures.Select(capture => (Name: capture.Outlet ?? "", capture.Url)).DistinctBy(seen => seen.Name, StringComparer.Ordinal)],
            [.. keys.Values.GroupBy(key => key).Select(group => (group.Key, group.Count()))],
            [.. report.Findings.Events.Where(told => told.SaidBy is { } id && keys.ContainsKey(id)).Select(told => (report.At(told.Id), keys[told.SaidBy!.Value]))]);
    }

    private static SourceKey KeyOf(ReportContext report, Statement statement)
    {
        var party = statement.Sourcing.Kind is SourcingKind.Anonymous or SourcingKind.Collective
            ? statement.Sourcing.Affiliation
            : statement.Source?.Party;
        return new SourceKey(statement.Sourcing.Kind, party is { } id ? report.IdOf(id) : null);
    }
}
