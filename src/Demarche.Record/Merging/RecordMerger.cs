using Demarche.Reading.Events.Tolls;
using Demarche.Reading.Initiatives;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;

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
    /// <param name="decided">What people decided about merging, or null; parties are merged before.</param>
    /// <returns>What they come to.</returns>
    public MergedRecord Merge(IReadOnlyCollection<ReportContext> reports, DecidedMerges? decided = null)
    {
        var gathered = Gather();
        foreach (var report in reports)
        {
            gathered.Add(report);
        }

        return gathered.Merge(decided);
    }

    /// <summary>Begins to merge reports that come one at a time.</summary>
    /// <returns>What takes them.</returns>
    public GatheredReports Gather() => new(_profiles, _tellings);
}
