namespace Demarche.Record.Origins;

/// <summary>Keeps in memory what origins are found by.</summary>
internal sealed class MemoryOriginStore : IOriginStore
{
    private readonly HashSet<long> _common = [];

    private readonly Dictionary<long, List<long>> _holders = [];

    private readonly Dictionary<long, Entry> _entries = [];

    private readonly Dictionary<(long One, long Other), CopyShare> _links = [];

    /// <summary>Links with what the two have in common; the smaller number first.</summary>
    internal IReadOnlyDictionary<(long One, long Other), CopyShare> Links => _links;

    /// <summary>Every origin, with all its reports ordered by their ids.</summary>
    internal IEnumerable<IReadOnlyList<OriginKey>> Origins => _entries.Values.Select(entry => entry.Origin).Distinct();

    /// <summary>Keeps the words of a report that is about to be added.</summary>
    internal void SetText(long report, string words) => _entries[report] = new Entry(words);

    /// <inheritdoc/>
    public IReadOnlySet<long> CommonOf(IReadOnlyCollection<long> fingerprints) => fingerprints.Where(_common.Contains).ToHashSet();

    /// <inheritdoc/>
    public void Add(OriginKey report, long sketch, IReadOnlyCollection<long> fingerprints)
    {
        var entry = _entries[report.Number];
        (entry.Sketch, entry.Origin, entry.Fingerprints) = (sketch, [report], fingerprints);
        foreach (var fingerprint in fingerprints)
        {
            if (!_holders.TryGetValue(fingerprint, out var holders))
            {
                _holders[fingerprint] = holders = [];
            }

            holders.Add(report.Number);
        }
    }

    /// <inheritdoc/>
    public bool AddOutlets(long report, IReadOnlyCollection<string> outlets)
    {
        var known = _entries[report].Outlets;
        var before = known.Count;
        known.UnionWith(outlets);
        return known.Count > before;
    }

    /// <inheritdoc/>
    public IReadOnlyList<FingerprintHolder> HoldersOf(IReadOnlyCollection<long> fingerprints) =>
    [
        .. from fingerprint in fingerprints
           from report in _holders.GetValueOrDefault(fingerprint) ?? []
           let entry = _entries[report]
           from outlet in entry.Outlets.Count is 0 ? [null] : entry.Outlets.AsEnumerable<string?>()
           select new FingerprintHolder(fingerprint, report, entry.Sketch, outlet),
    ];

    /// <inheritdoc/>
    public void Remove(long report)
    {
        foreach (var fingerprint in _entries[report].Fingerprints)
        {
            _holders[fingerprint].Remove(report);
        }

        _entries.Remove(report);
    }

    /// <inheritdoc/>
    public void MakeCommon(IReadOnlyCollection<long> fingerprints) => _common.UnionWith(fingerprints);

    /// <inheritdoc/>
    public void MakeRare(IReadOnlyCollection<long> fingerprints) => _common.ExceptWith(fingerprints);

    /// <inheritdoc/>
    public string TextOf(long report) => _entries[report].Words;

    /// <inheritdoc/>
    public void Link(long one, long other, CopyShare share)
    {
        _links[Pair(one, other)] = share;
        _entries[one].Linked.Add(other);
        _entries[other].Linked.Add(one);
    }

    /// <inheritdoc/>
    public void Unlink(long one, long other)
    {
        _links.Remove(Pair(one, other));
        _entries[one].Linked.Remove(other);
        _entries[other].Linked.Remove(one);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(long One, long Other)> LinksAmong(IReadOnlyCollection<long> reports)
    {
        var wanted = reports.ToHashSet();
        return [.. wanted.SelectMany(one => _entries[one].Linked.Where(other => one < other && wanted.Contains(other)), (one, other) => (one, other))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<OriginKey> MembersOf(IReadOnlyCollection<long> reports) =>
        [.. reports.SelectMany(report => _entries[report].Origin).Distinct()];

    /// <inheritdoc/>
    public void SetOrigin(IReadOnlyList<OriginKey> reports)
    {
        foreach (var report in reports)
        {
            _entries[report.Number].Origin = reports;
        }
    }

    private static (long One, long Other) Pair(long one, long other) => (Math.Min(one, other), Math.Max(one, other));

    private sealed class Entry(string words)
    {
        public string Words => words;

        public long Sketch { get; set; }

        public IReadOnlyCollection<long> Fingerprints { get; set; } = [];

        public IReadOnlyList<OriginKey> Origin { get; set; } = [];

        public HashSet<string> Outlets { get; } = new(StringComparer.Ordinal);

        public SortedSet<long> Linked { get; } = [];
    }
}
