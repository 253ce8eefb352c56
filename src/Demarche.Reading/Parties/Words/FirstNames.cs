using System.Diagnostics.CodeAnalysis;
using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Parties.Words;

/// <summary>First names and the gender they tell. Loaded once, then only read.</summary>
internal sealed class FirstNames
{
    private readonly Dictionary<string, Gender> _names = new(StringComparer.Ordinal);

    private FirstNames()
    {
    }

    /// <summary>Reads the data file: lines that begin with "m", "f" or "u" and a colon, then names.</summary>
    /// <returns>The names.</returns>
    internal static FirstNames Load()
    {
        var names = new FirstNames();
        foreach (var line in ResourceLines.Of("PartyWords", "first-names.txt"))
        {
            var gender = line[0] switch { 'm' => Gender.Male, 'f' => Gender.Female, _ => Gender.Unknown };
            foreach (var name in line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!names._names.TryAdd(name, gender) && names._names[name] != gender)
                {
                    names._names[name] = Gender.Unknown;
                }
            }
        }

        return names;
    }

    /// <summary>Whether a word is a first name, also the first part of one with a hyphen.</summary>
    /// <param name="key">The word's key.</param>
    /// <param name="gender">The gender the name tells.</param>
    /// <returns>False where it is none.</returns>
    internal bool TryFind(string key, [NotNullWhen(true)] out Gender? gender)
    {
        var hyphen = key.IndexOf('-', StringComparison.Ordinal);
        var found = _names.TryGetValue(key, out var value) || (hyphen > 0 && _names.TryGetValue(key[..hyphen], out value));
        gender = found ? value : null;
        return found;
    }
}
