using System.Collections.Immutable;
using Demarche.Reading.Pages;
using Demarche.Reading.Statements;
using Demarche.Record.Merging.Events;

namespace Demarche.Record.Merging.Sources;

/// <summary>Counts who says what in a record. Unnamed sources are counted by affiliation only, never one by one.</summary>
public static class SourceTallies
{
    /// <summary>Counts outlets.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>A tally of each outlet, the one with most reports first.</returns>
    public static ImmutableArray<OutletTally> Outlets(IEnumerable<ReportContext> reports)
    {
        var countries = DomainCountry.Load();
        return
        [
            .. reports
                .SelectMany(report => report.Findings.Report.Captures.Select(capture => (Outlet: capture.Outlet ?? "", capture.Url, Report: report)).DistinctBy(seen => seen.Outlet, StringComparer.Ordinal))
                .GroupBy(seen => seen.Outlet, StringComparer.Ordinal)
                .Select(group => new OutletTally(
                    group.Key,
                    group.Count(),
                    group.Select(seen => seen.Report.Origin).Distinct(StringComparer.Ordinal).Count(),
                    group.Select(seen => seen.Report.Findings.Report.Published).Min(),
                    group.Select(seen => seen.Report.Findings.Report.Published).Max())
                {
                    Iso = group.Key.Length is 0 ? null : MostOften(group.Select(seen => countries.Of(seen.Url))),
                })
                .OrderByDescending(tally => tally.Reports)
                .ThenBy(tally => tally.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Counts sources.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="events">Their merged events, for what became of claims.</param>
    /// <returns>A tally of each, the one with most statements first.</returns>
    public static ImmutableArray<SourceTally> Sources(IReadOnlyCollection<ReportContext> reports, IEnumerable<MergedEvent> events)
    {
        var said = reports
            .SelectMany(report => report.Findings.Statements.Select(statement => (
                Key: KeyOf(report, statement), Reference: report.At(statement.Id), report.Origin)))
            .ToList();
        var claims = ClaimsOf(reports, events);
        return
        [
            .. said
                .GroupBy(entry => entry.Key)
                .Select(group => new SourceTally(
                    group.Key.Kind,
                    group.Key.Party,
                    group.Count(),
                    group.Select(entry => entry.Reference.Report).Distinct().Count(),
                    group.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count())
                {
                    Claims = claims[group.Key].Count(),
                    Confirmed = claims[group.Key].Count(outcome => outcome is EventOutcome.Confirmed),
                    Denied = claims[group.Key].Count(outcome => outcome is EventOutcome.Denied),
                })
                .OrderByDescending(tally => tally.Statements)
                .ThenBy(tally => tally.Kind)
                .ThenBy(tally => tally.Party, StringComparer.Ordinal),
        ];
    }

    private static string? MostOften(IEnumerable<string?> codes) => codes
        .OfType<string>()
        .CountBy(code => code, StringComparer.Ordinal)
        .OrderByDescending(counted => counted.Value)
        .ThenBy(counted => counted.Key, StringComparer.Ordinal)
        .Select(counted => counted.Key)
        .FirstOrDefault();

    // An event counts as the claim of whoever told it first.
    private static ILookup<(SourcingKind Kind, string? Party), EventOutcome> ClaimsOf(IReadOnlyCollection<ReportContext> reports, IEnumerable<MergedEvent> events)
    {
        var byReport = reports.ToDictionary(report => report.Findings.Report.Id);
        return events
            .Where(told => told.Tellings[0].IsSaid)
            .Select(told => (Key: SpeakerOf(byReport, told.Tellings[0]), EventOutcomes.Of(told, null).Outcome))
            .Where(claim => claim.Key is not null)
            .ToLookup(claim => claim.Key!.Value, claim => claim.Outcome);
    }

    private static (SourcingKind Kind, string? Party)? SpeakerOf(Dictionary<ReportId, ReportContext> reports, EventTelling telling)
    {
        var report = reports[telling.Reference.Report];
        var saidBy = report.Findings.Events.FirstOrDefault(told => told.Id == telling.Reference.Finding)?.SaidBy;
        return report.Findings.Statements.FirstOrDefault(statement => statement.Id == saidBy) is { } found ? KeyOf(report, found) : null;
    }

    private static (SourcingKind Kind, string? Party) KeyOf(ReportContext report, Statement statement)
    {
        var party = statement.Sourcing.Kind is SourcingKind.Anonymous or SourcingKind.Collective
            ? statement.Sourcing.Affiliation
            : statement.Source?.Party;
        return (statement.Sourcing.Kind, party is { } id ? report.IdOf(id) : null);
    }
}
