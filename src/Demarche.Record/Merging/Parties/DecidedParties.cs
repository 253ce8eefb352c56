using System.Collections.Immutable;
using Demarche.Record.Decisions;

namespace Demarche.Record.Merging.Parties;

/// <summary>What people decided about merging parties, by report's party.</summary>
internal sealed class DecidedParties
{
    private readonly Dictionary<PartyReference, List<string>> _keys = [];
    private readonly Dictionary<PartyReference, int> _together = [];
    private readonly Dictionary<PartyReference, List<int>> _apart = [];
    private readonly Dictionary<PartyReference, List<int>> _names = [];

    internal DecidedParties(MergeConstraints<PartyReference> constraints)
    {
        Constraints = constraints;
        for (var group = 0; group < constraints.Together.Length; group++)
        {
            foreach (var member in constraints.Together[group])
            {
                _together[member] = group;
                ListOf(_keys, member).Add($"together {group}");
            }
        }

        for (var pair = 0; pair < constraints.Apart.Length; pair++)
        {
            foreach (var member in constraints.Apart[pair].One.Concat(constraints.Apart[pair].Other))
            {
                ListOf(_apart, member).Add(pair);
            }
        }

        for (var name = 0; name < constraints.Names.Length; name++)
        {
            foreach (var member in constraints.Names[name].Members)
            {
                ListOf(_names, member).Add(name);
            }
        }
    }

    /// <summary>The constraints.</summary>
    internal MergeConstraints<PartyReference> Constraints { get; }

    /// <summary>Keys that bring into one block what people made one.</summary>
    internal IEnumerable<string> KeysOf(PartyTelling telling) => telling.Kind is not Reading.Parties.PartyKind.Anonymous && _keys.TryGetValue(telling.Reference, out var keys) ? keys : [];

    /// <summary>Whether anything was decided about what is one with a telling.</summary>
    internal bool Concerns(PartyTelling telling) => _together.ContainsKey(telling.Reference) || _apart.ContainsKey(telling.Reference);

    /// <summary>The groups of what is one that members are in, in order.</summary>
    internal ImmutableArray<int> TogetherOf(IEnumerable<PartyTelling> tellings) =>
        [.. tellings.Where(telling => _together.ContainsKey(telling.Reference)).Select(telling => _together[telling.Reference]).Distinct().Order()];

    /// <summary>The pairs of what is apart that members are in, in order.</summary>
    internal ImmutableArray<int> ApartOf(IEnumerable<PartyTelling> tellings) =>
        [.. tellings.SelectMany(telling => _apart.GetValueOrDefault(telling.Reference) ?? []).Distinct().Order()];

    /// <summary>The last name that a person gave to any of the members, or null.</summary>
    internal string? NameOf(IEnumerable<PartyTelling> tellings) =>
        tellings.SelectMany(telling => _names.GetValueOrDefault(telling.Reference) ?? []).DefaultIfEmpty(-1).Max() is >= 0 and var last
            ? Constraints.Names[last].Name
            : null;

    private static List<TItem> ListOf<TItem>(Dictionary<PartyReference, List<TItem>> lists, PartyReference member)
    {
        if (!lists.TryGetValue(member, out var list))
        {
            lists[member] = list = [];
        }

        return list;
    }
}
