using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Tellings that share keys: what is merged by itself.</summary>
internal sealed class PartyBlock
{
    private readonly Dictionary<string, PartyProfile> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartyProfile> _bodies = new(StringComparer.Ordinal);
    private readonly List<PartyTelling> _alone = [];

    /// <summary>The keys of its tellings.</summary>
    internal HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>How many tellings it has.</summary>
    internal int Count { get; private set; }

    internal IEnumerable<PartyTelling> Tellings =>
        _persons.Values.Concat(_bodies.Values).SelectMany(profile => profile.Tellings).Concat(_alone);

    internal void Add(PartyTelling telling)
    {
        Count++;
        Clusters = null;
        if (telling.Shape is TellingShape.Unnamed or TellingShape.OfficeOnly)
        {
            _alone.Add(telling);
            return;
        }

        var profiles = telling.Kind is PartyKind.Person ? _persons : _bodies;
        var key = telling.ProfileKey;
        if (!profiles.TryGetValue(key, out var profile))
        {
            profiles[key] = profile = new PartyProfile(key, telling);
        }

        profile.Add(telling);
    }

    /// <summary>Whether people decided about any of its tellings.</summary>
    internal bool IsDecided { get; set; }

    /// <summary>What its tellings were merged into; null where some were added since.</summary>
    internal IReadOnlyList<PartyCluster>? Clusters { get; set; }

    /// <summary>Merges its tellings.</summary>
    /// <param name="persons">Merges persons.</param>
    /// <returns>The clusters.</returns>
    internal List<PartyCluster> Merge(PersonGrouper persons)
    {
        // A body whose name does not tell which one it is, is one with no other.
        var nameless = _bodies.Values.Where(profile => profile.Sample is { Shape: TellingShape.Body, BodyKey.Length: 0 }).ToList();
        return
        [
            .. persons.Group(_persons.Values),
            .. BodyGrouper.Group([.. _bodies.Values.Except(nameless)]),
            .. nameless.SelectMany(profile => profile.Tellings).Concat(_alone).OrderBy(telling => telling.Reference).Select(telling => PartyCluster.Of(telling)),
        ];
    }
}
