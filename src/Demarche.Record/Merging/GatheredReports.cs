using System.Collections.Immutable;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;

namespace Demarche.Record.Merging;

/// <summary>
/// Takes reports one at a time and keeps of each what merging has to know, so that their texts need not all be in memory. The same reports give
/// the same result in whatever order they come. Used by one thread at a time.
/// </summary>
public sealed class GatheredReports
{
    private readonly InitiativeProfiles _profilesOf;
    private readonly EventTellings _tellingsOf;
    private readonly List<InitiativeProfile> _profiles = [];
    private readonly List<PositionTelling> _positions = [];
    private readonly List<EventTelling> _events = [];
    private readonly List<Contest> _told = [];
    private readonly List<CountedReport> _counted = [];

    internal GatheredReports(InitiativeProfiles profilesOf, EventTellings tellingsOf) => (_profilesOf, _tellingsOf) = (profilesOf, tellingsOf);

    /// <summary>Takes a report.</summary>
    /// <param name="report">The report; none twice.</param>
    public void Add(ReportContext report)
    {
        _profiles.AddRange(_profilesOf.Of(report));

        // Merged ids of initiatives are known only when all are there.
        _positions.AddRange(PositionTelling.Of(report, static reference => reference.ToString()));
        _events.AddRange(_tellingsOf.Of(report));
        _told.AddRange(ToldContests.Of(report));
        _counted.Add(CountedReport.Of(report));
    }

    /// <summary>Merges what was taken.</summary>
    /// <param name="decided">What people decided about merging, or null.</param>
    /// <returns>What the reports come to.</returns>
    public MergedRecord Merge(DecidedMerges? decided = null)
    {
        var initiatives = InitiativeMerger.Merge(_profiles, decided?.Initiatives);
        var ids = initiatives.SelectMany(merged => merged.Members, (merged, member) => (member.Reference, merged.Id)).ToDictionary(entry => entry.Reference, entry => entry.Id);
        var names = ids.ToDictionary(entry => entry.Key.ToString(), entry => entry.Value, StringComparer.Ordinal);
        var positions = PositionMerger.Merge(_positions.Select(told => told with { Initiative = names[told.Initiative] }));
        var events = EventMerger.Merge(_events, decided?.Events);
        return new MergedRecord
        {
            Initiatives = initiatives,
            Links = LinksOf(_profiles, ids),
            Positions = positions,
            Events = events,
            Contests = ContestFinder.Find(events, positions, _told),
            Outlets = SourceTallies.Outlets(_counted),
            Sources = SourceTallies.Sources(_counted, events),
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
