using System.Collections.Immutable;
using Demarche.Reading.Parties;
using Demarche.Record.Decisions;

namespace Demarche.Record.Merging.Parties;

/// <summary>
/// Merges the parties of many reports. The same reports give the same result in whatever order and on any number of threads. What is in doubt
/// stays apart: namesakes are two, and a source without a name is one with nobody. Read once, then shared by any number of threads.
/// </summary>
public sealed class PartyMerger
{
    private readonly NameKnowledge _knowledge;
    private readonly TellingReader _reader;
    private readonly PersonGrouper _persons;
    private readonly OfficeHolders _holders;

    private PartyMerger(NameKnowledge knowledge)
    {
        _knowledge = knowledge;
        _reader = new TellingReader(knowledge);
        _persons = new PersonGrouper(knowledge);
        _holders = new OfficeHolders(knowledge);
    }

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
        var decided = new DecidedParties(constraints ?? new());
        var enforcer = new DecisionEnforcer(decided);
        var builder = new MergedPartyBuilder(decided);
        var blocks = new PartyBlocks(new BlockKeys(_knowledge), decided);
        var unnamed = new HashSet<PartyReference>();
        foreach (var telling in reports.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).SelectMany(report => _reader.Read(report)))
        {
            blocks.Add(telling);
            if (telling.Kind is PartyKind.Anonymous)
            {
                unnamed.Add(telling.Reference);
            }
        }

        var clusters = blocks.All.AsParallel().WithDegreeOfParallelism(threads).SelectMany(block => enforcer.Enforce(block.Merge(_persons))).ToList();
        var merged = _holders.Attach(clusters).AsParallel().WithDegreeOfParallelism(threads).Select(builder.Build).ToList();
        ImmutableArray<MergedParty> all = [.. merged.OrderBy(party => party.Id, StringComparer.Ordinal)];
        return new MergedParties(all, [.. all.SelectMany(party => party.Conflicts).Distinct().Concat(UnnamedIn(decided.Constraints, unnamed))]);
    }

    private static IEnumerable<MergeConflict> UnnamedIn(MergeConstraints<PartyReference> constraints, HashSet<PartyReference> unnamed) =>
        from members in constraints.Together
        let without = members.Where(unnamed.Contains).ToImmutableArray()
        where without.Length > 0
        select new MergeConflict(MergeConflictKind.Unnamed, without, "A person made a source without a name one with somebody; it stays unnamed.");
}
