using Demarche.Record.Decisions;

namespace Demarche.Record.Merging.Parties;

/// <summary>
/// Merges the parties of many reports. The same reports give the same result in whatever order and on any number of threads. What is in doubt
/// stays apart: namesakes are two, and a source without a name is one with nobody. Read once, then shared by any number of threads.
/// </summary>
public sealed class PartyMerger
{
    private PartyMerger(NameKnowledge knowledge)
    {
        Keys = new BlockKeys(knowledge);
        Reader = new TellingReader(knowledge);
        Persons = new PersonGrouper(knowledge);
        Holders = new OfficeHolders(knowledge);
    }

    internal BlockKeys Keys { get; }

    internal TellingReader Reader { get; }

    internal PersonGrouper Persons { get; }

    internal OfficeHolders Holders { get; }

    /// <summary>Reads the data file.</summary>
    /// <returns>The merger.</returns>
    public static PartyMerger Load() => new(NameKnowledge.Load());

    /// <summary>Merges the parties of reports.</summary>
    /// <param name="reports">The reports, in any order; none twice.</param>
    /// <param name="constraints">What people decided, or null where nobody decided anything. It is obeyed; where reports say otherwise, the result shows it.</param>
    /// <param name="threads">On how many threads; at least 1. The result does not depend on it.</param>
    /// <returns>The merged parties.</returns>
    public MergedParties Merge(IEnumerable<ReportParties> reports, MergeConstraints<PartyReference>? constraints = null, int threads = 1)
    {
        var index = new PartyIndex(this, constraints);
        index.Add(reports, threads);
        return index.Merge(threads);
    }
}
