namespace Demarche.Record.Origins;

/// <summary>What a record holds of some fingerprints, kept in memory while reports are added: who holds them, and which are common.</summary>
internal sealed class HeldFingerprints
{
    private readonly Dictionary<long, List<long>> _holders = [];
    private readonly HashSet<long> _common = [];
    private readonly Dictionary<long, (long Sketch, HashSet<string> Outlets)> _reports = [];
    private readonly HashSet<long> _new = [];

    /// <summary>Those of which nothing was read yet, each once.</summary>
    internal IEnumerable<long> Unknown(IEnumerable<long> fingerprints) => fingerprints.Where(fingerprint => !_holders.ContainsKey(fingerprint)).Distinct();

    /// <summary>Takes what the record holds.</summary>
    internal void Know(IEnumerable<long> fingerprints, IEnumerable<long> common, IEnumerable<FingerprintHolder> holders)
    {
        foreach (var fingerprint in fingerprints)
        {
            _holders[fingerprint] = [];
        }

        _common.UnionWith(common);
        foreach (var held in holders.GroupBy(holder => (holder.Fingerprint, holder.Report)))
        {
            _holders[held.Key.Fingerprint].Add(held.Key.Report);
            if (!_reports.ContainsKey(held.Key.Report))
            {
                _reports[held.Key.Report] = (held.First().Sketch, held.Select(holder => holder.Outlet).OfType<string>().ToHashSet(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>Adds a report that the record does not hold yet.</summary>
    internal void Add(long report, long sketch, IEnumerable<long> fingerprints)
    {
        _new.Add(report);
        _reports[report] = (sketch, new(StringComparer.Ordinal));
        foreach (var fingerprint in fingerprints)
        {
            _holders[fingerprint].Add(report);
        }
    }

    /// <summary>Adds outlets of a report that was added here.</summary>
    internal void AddOutlets(long report, IEnumerable<string> outlets) => _reports[report].Outlets.UnionWith(outlets);

    /// <summary>Whether a report was added here.</summary>
    internal bool IsNew(long report) => _new.Contains(report);

    /// <summary>Marks fingerprints as common.</summary>
    internal void MakeCommon(IEnumerable<long> fingerprints) => _common.UnionWith(fingerprints);

    /// <summary>Which are common.</summary>
    internal HashSet<long> CommonOf(IEnumerable<long> fingerprints) => [.. fingerprints.Where(_common.Contains)];

    /// <summary>Who holds them.</summary>
    internal List<FingerprintHolder> HoldersOf(IEnumerable<long> fingerprints) =>
    [
        .. from fingerprint in fingerprints
           from report in _holders[fingerprint]
           let held = _reports[report]
           from outlet in held.Outlets.Count is 0 ? [null] : held.Outlets.AsEnumerable<string?>()
           select new FingerprintHolder(fingerprint, report, held.Sketch, outlet),
    ];

    /// <summary>Forgets everything.</summary>
    internal void Clear()
    {
        _holders.Clear();
        _common.Clear();
        _reports.Clear();
        _new.Clear();
    }
}
