using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Statements;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Sources;

namespace Demarche.Workbench.Views.Tallies;

/// <summary>Reads who tells what a record holds. Unnamed sources are told of by affiliation only, and nothing of fewer than five.</summary>
public static class SourcesLoader
{
    // Of fewer nothing is told: it would point at single people.
    private const int Fewest = 5;

    private const int MostNamed = 100;
    private const int MostOrigins = 25;
    private const int MostOutlets = 8;

    /// <summary>Reads the view.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The view.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static SourcesView Load(IRecord record)
    {
        var reader = new EntryReader(record.Merged);
        var tallies = reader.Read<SourceTally>(new MergedQuery(MergedEntryKind.Source) { Limit = int.MaxValue });
        var named = tallies.Where(tally => tally.Kind is SourcingKind.Named or SourcingKind.Spokesperson or SourcingKind.Document && tally.Party is not null).Take(MostNamed).ToList();
        var unnamed = tallies.Where(tally => tally.Kind is SourcingKind.Anonymous or SourcingKind.Collective).ToList();
        var told = unnamed.Where(tally => tally.Statements >= Fewest).ToList();
        reader.Load(MergedEntryKind.Party, named.Concat(told).Select(tally => tally.Party).OfType<string>());
        return new SourcesView(
            OutletsOf(reader),
            [.. named.Select(tally => LineOf(tally, reader))],
            [.. told.Select(tally => LineOf(tally, reader))],
            unnamed.Count - told.Count,
            OriginsOf(record));
    }

    private static ImmutableArray<OutletLine> OutletsOf(EntryReader reader) =>
    [
        .. reader.Read<OutletTally>(new MergedQuery(MergedEntryKind.Outlet) { Limit = int.MaxValue })
            .Select(tally => new OutletLine(tally.Name, tally.Iso, CountryOf(tally.Iso), tally.Reports, tally.Origins, tally.From, tally.To))
            .OrderBy(line => line.Iso is null)
            .ThenBy(line => line.Country, StringComparer.Ordinal)
            .ThenByDescending(line => line.Reports)
            .ThenBy(line => line.Name, StringComparer.Ordinal),
    ];

    private static SourceLine LineOf(SourceTally tally, EntryReader reader) => new(
        tally.Kind,
        tally.Party is { } party ? reader.Party(party) : null,
        tally.Statements,
        tally.Reports,
        tally.Origins,
        tally.Claims < Fewest ? null : new SourceOutcomes(tally.Claims, tally.Confirmed, tally.Denied));

    private static ImmutableArray<OriginLine> OriginsOf(IRecord record)
    {
        var origins = record.Origins().Where(origin => origin.Reports.Length > 1).OrderByDescending(origin => origin.Reports.Length).ThenBy(origin => origin.Id.Value, StringComparer.Ordinal).Take(MostOrigins).ToList();
        var shown = origins.SelectMany(origin => origin.Reports.Take(MostOutlets).Append(origin.Id)).Distinct().ToList();
        var reports = record.Merged.Reports(shown).ToDictionary(report => report.Id);
        return
        [
            .. origins.Where(origin => reports.ContainsKey(origin.Id)).Select(origin => new OriginLine(
                origin.Id.Value,
                reports[origin.Id].Title,
                reports[origin.Id].Published,
                origin.Reports.Length,
                [.. origin.Reports.Take(MostOutlets).Where(reports.ContainsKey).Select(id => reports[id].Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
        ];
    }

    private static string CountryOf(string? iso)
    {
        if (iso is null)
        {
            return "country not told";
        }

        try
        {
            return new RegionInfo(iso).EnglishName;
        }
        catch (ArgumentException)
        {
            return iso;
        }
    }
}
