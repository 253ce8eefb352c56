using System.Collections.Concurrent;
using System.Collections.Immutable;
using Demarche.Reading.Parties;
using Demarche.Record.Decisions;

namespace Demarche.Record.Merging.Parties;

/// <summary>
/// Merges parties while reports come in: only what shares a name with the parties of a new report is merged again. However the reports are dealt
/// out over calls, the result is that of <see cref="PartyMerger.Merge"/>. Used by one thread at a time.
/// </summary>
public sealed class PartyIndex
{
    private readonly PartyMerger _merger;
    private readonly DecidedParties _decided;
    private readonly DecisionEnforcer _enforcer;
    private readonly MergedPartyBuilder _builder;
    private readonly PartyBlocks _blocks;
    private readonly ConcurrentDictionary<string, string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<PartyBlock> _touched = [];
    private readonly HashSet<PartyReference> _unnamed = [];

    /// <summary>Makes an index without reports.</summary>
    /// <param name="merger">What is known beforehand.</param>
    /// <param name="constraints">What people decided, or null.</param>
    public PartyIndex(PartyMerger merger, MergeConstraints<PartyReference>? constraints = null)
    {
        _merger = merger;
        _decided = new DecidedParties(constraints ?? new());
        _enforcer = new DecisionEnforcer(_decided);
        _builder = new MergedPartyBuilder(_decided);
        _blocks = new PartyBlocks(merger.Keys, _decided);
    }

    /// <summary>Adds the parties of reports.</summary>
    /// <param name="reports">The reports, in any order; none that was added before.</param>
    /// <param name="threads">On how many threads; at least 1.</param>
    public void Add(IEnumerable<ReportParties> reports, int threads = 1)
    {
        foreach (var telling in reports.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).SelectMany(report => _merger.Reader.Read(report, text => _strings.GetOrAdd(text, text))))
        {
            _touched.Add(_blocks.Add(telling));
            if (telling.Kind is PartyKind.Anonymous)
            {
                _unnamed.Add(telling.Reference);
            }
        }
    }

    /// <summary>Merges again what was added to since the last call.</summary>
    /// <param name="threads">On how many threads; at least 1.</param>
    /// <returns>How many reports' parties were looked at for it.</returns>
    public int Refresh(int threads = 1)
    {
        var work = _touched.Where(block => block.Clusters is null).ToList();
        _touched.Clear();
        work.AsParallel().WithDegreeOfParallelism(threads).ForAll(block =>
        {
            var clusters = block.Merge(_merger.Persons);
            block.Clusters = block.IsDecided ? _enforcer.Enforce(clusters) : clusters;
        });
        return work.Sum(block => block.Count);
    }

    /// <summary>All merged parties.</summary>
    /// <param name="threads">On how many threads; at least 1.</param>
    /// <returns>The merged parties of all reports that were added.</returns>
    public MergedParties Merge(int threads = 1)
    {
        Refresh(threads);
        var clusters = _blocks.All.SelectMany(block => block.Clusters!).ToList();
        var holders = _merger.Holders.Find(clusters);
        var offices = holders.ToLookup(found => found.Value, found => found.Key);
        var merged = clusters.Where(cluster => !holders.ContainsKey(cluster)).AsParallel().WithDegreeOfParallelism(threads).Select(cluster => _builder.Build(cluster, offices[cluster])).ToList();
        ImmutableArray<MergedParty> all = [.. merged.OrderBy(party => party.Id, StringComparer.Ordinal)];
        return new MergedParties(all, [.. all.SelectMany(party => party.Conflicts).Distinct().Concat(UnnamedIn())]);
    }

    private IEnumerable<MergeConflict> UnnamedIn() =>
        from members in _decided.Constraints.Together
        let without = members.Where(_unnamed.Contains).ToImmutableArray()
        where without.Length > 0
        select new MergeConflict(MergeConflictKind.Unnamed, without, "A person made a source without a name one with somebody; it stays unnamed.");
}
