using System.Collections.Immutable;
using Demarche.Record.Merging.Events;

namespace Demarche.Record.Merging.Sources;

/// <summary>Counts who says what in a record. Unnamed sources are counted by affiliation only, never one by one.</summary>
public static class SourceTallies
{
    /// <summary>Counts outlets.</summary>
    /// <param name="reports">What is counted of each report.</param>
    /// <returns>A tally of each outlet, the one with most reports first.</returns>
    internal static ImmutableArray<OutletTally> Outlets(IEnumerable<CountedReport> reports)
    {
        var countries = DomainCountry.Load();
        return
        [
            .. reports
                .SelectMany(report => report.Outlets, (report, outlet) => (Outlet: outlet, Report: report))
                .GroupBy(seen => seen.Outlet.Name, StringComparer.Ordinal)
                .Select(group => new OutletTally(
                    group.Key,
                    group.Count(),
                    group.Select(seen => seen.Report.Origin).Distinct(StringComparer.Ordinal).Count(),
                    group.Select(seen => seen.Report.Published).Min(),
                    group.Select(seen => seen.Report.Published).Max())
                {
                    Iso = group.Key.Length is 0 ? null : MostOften(group.Select(seen => countries.Of(seen.Outlet.Url))),
                })
                .OrderByDescending(tally => tally.Reports)
                .ThenBy(tally => tally.Name, StringComparer.Ordinal),
        ];
    }

    private static string? MostOften(IEnumerable<string?> countries) =>
        countries
            .OfType<string>()
            .GroupBy(code => code, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;

    /// <summary>Counts sources.</summary>
    /// <param name="reports">What is counted of each report.</param>
    /// <param name="events">Their merged events, for what became of claims.</param>
    /// <returns>A tally of each, the one with most statements first.</returns>
    internal static ImmutableArray<SourceTally> Sources(IReadOnlyCollection<CountedReport> reports, IEnumerable<MergedEvent> events)
    {
        var claims = ClaimsOf(reports, events);
        return
        [
            .. reports
                .SelectMany(report => report.Said, (report, said) => (Key: said.Source, said.Count, report.Origin))
                .GroupBy(entry => entry.Key)
                .Select(group => new SourceTally(
                    group.Key.Kind,
                    group.Key.Party,
                    group.Sum(entry => entry.Count),
                    group.Count(),
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

    // An event counts as the claim of whoever told it first.
    private static ILookup<SourceKey, EventOutcome> ClaimsOf(IEnumerable<CountedReport> reports, IEnumerable<MergedEvent> events)
    {
        var tellers = reports.SelectMany(report => report.Tellers).ToDictionary(told => told.Event, told => told.Source);
        return events
            .Where(told => tellers.ContainsKey(told.Tellings[0].Reference))
            .ToLookup(told => tellers[told.Tellings[0].Reference], told => EventOutcomes.Of(told, null).Outcome);
    }
}
