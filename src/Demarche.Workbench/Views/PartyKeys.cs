using Demarche.Reading.Parties;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;

namespace Demarche.Workbench.Views;

/// <summary>The keys by which a brief joins the parties of its reports: what people decided goes before gazetteer ids and names.</summary>
internal sealed class PartyKeys
{
    private readonly MergeConstraints<PartyReference> _decided;
    private readonly Dictionary<PartyReference, string> _keys = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Works out the keys.</summary>
    /// <param name="parties">The parties of all reports, with the keys that they have where nobody decided otherwise.</param>
    /// <param name="decided">What people decided.</param>
    internal PartyKeys(IEnumerable<(PartyReference Party, string Key)> parties, MergeConstraints<PartyReference> decided)
    {
        _decided = decided;
        foreach (var (party, key) in parties)
        {
            _keys[party] = key;
        }

        Separate();
        Join();
        Name();
    }

    /// <summary>The key of a party.</summary>
    internal string Of(PartyReference party) => _keys[party];

    /// <summary>The name that a person gave to the parties with a key, or null.</summary>
    internal string? NameOf(string key) => _names.GetValueOrDefault(key);

    private void Separate()
    {
        foreach (var (index, apart) in _decided.Apart.Index())
        {
            var others = apart.Other.Where(_keys.ContainsKey).Select(party => _keys[party]).ToHashSet(StringComparer.Ordinal);
            foreach (var party in apart.One.Where(party => _keys.TryGetValue(party, out var key) && others.Contains(key)))
            {
                _keys[party] += $"/{index + 1}";
            }
        }
    }

    private void Join()
    {
        foreach (var keys in _decided.Together.Select(group => group.Where(_keys.ContainsKey).Select(party => _keys[party]).ToHashSet(StringComparer.Ordinal)).Where(keys => keys.Count > 1))
        {
            var first = keys.Min(StringComparer.Ordinal)!;
            foreach (var party in _keys.Where(pair => keys.Contains(pair.Value)).Select(pair => pair.Key).ToList())
            {
                _keys[party] = first;
            }
        }
    }

    private void Name()
    {
        foreach (var given in _decided.Names)
        {
            foreach (var party in given.Members.Where(_keys.ContainsKey))
            {
                _names[_keys[party]] = given.Name;
            }
        }
    }
}
