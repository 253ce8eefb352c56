using System.Collections.Immutable;
using Demarche.Reading.Events.Tolls;
using Demarche.Reading.Initiatives;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;

namespace Demarche.Record.Merging;

/// <summary>
/// Merges what was read from many reports. The same reports give the same result in whatever order they come. Read once, then shared by any
/// number of threads.
/// </summary>
public sealed class RecordMerger
{
    private readonly InitiativeProfiles _profiles = new(InitiativeNaming.Load());
    private readonly EventTellings _tellings = new(TollReader.Load());

    private RecordMerger()
    {
    }

    /// <summary>Reads the data files.</summary>
    /// <returns>The merger.</returns>
    public static RecordMerger Load() => new();

    /// <summary>Merges reports.</summary>
    /// <param name="reports">The reports, in any order; none twice.</param>
    /// <returns>What they come to.</returns>
    public MergedRecord Merge(IReadOnlyCollection<ReportContext> reports)
    {
        var profiles = reports.SelectMany(report => _profiles.Of(report)).ToList();
        var initiatives = InitiativeMerger.Merge(profiles);
        var ids = initiatives.SelectMany(merged => merged.Members, (merged, member) => (member.Reference, merged.Id)).ToDictionary(entry => entry.Reference, entry => entry.Id);
        var positions = PositionMerger.Merge(reports.SelectMany(report => PositionTelling.Of(report, reference => ids[reference])));
        var events = EventMerger.Merge(reports.SelectMany(_tellings.Of));
        return new MergedRecord
        {
            Initiatives = initiatives,
            Links = LinksOf(profiles, ids),
            Positions = positions,
            Events = events,
            Contests = ContestFinder.Find(events, positions, reports),
            Outlets = SourceTallies.Outlets(reports),
            Sources = SourceTallies.Sources(reports, events),
        };
    }

    private static ImmutableArray<MergedLink> LinksOf(IEnumerable<InitiativeProfile> profiles, Dictionary<FindingReference, string> ids) =>
    [
        .. profiles
            .SelectMany(profile => profile.Links, (profile, link) => (From: ids[profile.Reference], link.Kind, To: ids.GetValueOrDefault(link.To), profile.Reference))
            .Where(link => link.To is not null && !string.Equals(link.From, link.To, StringComparison.Ordinal))
            .GroupBy(link => (link.From, link.Kind, To: link.To!))
            .OrderBy(group => group.Key.From, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Kind)
            .ThenBy(group => group.Key.To, StringComparer.Ordinal)
            .Select(group => new MergedLink(group.Key.From, group.Key.Kind, group.Key.To, [.. group.Select(link => link.Reference).Distinct().Order()])),
    ];
}
