namespace Demarche.Reading.Parties.Naming;

/// <summary>The persons of one report, found again by a part of their names.</summary>
internal sealed class PersonIndex
{
    private readonly List<PartyDraft> _persons = [];

    /// <summary>Adds a person, once.</summary>
    /// <param name="person">The person.</param>
    internal void Add(PartyDraft person)
    {
        if (!_persons.Contains(person))
        {
            _persons.Add(person);
        }
    }

    /// <summary>The person that a name or part of a name stands for.</summary>
    /// <param name="keys">The keys of its words.</param>
    /// <returns>The person, or null where there is none or more than one.</returns>
    internal PartyDraft? Find(List<string> keys)
    {
        var exact = _persons.Find(person => person.NameKeys.SequenceEqual(keys, StringComparer.Ordinal));
        if (exact is not null)
        {
            return exact;
        }

        if (keys.Count == 1)
        {
            return Only(person => Same(person.NameKeys[^1], keys[0])) ?? Only(person => person.NameKeys.Exists(key => Same(key, keys[0])));
        }

        return Only(person => Same(person.NameKeys[^1], keys[^1]) && (IsPart(keys, person.NameKeys) || IsPart(person.NameKeys, keys)));
    }

    /// <summary>The person whose last name differs from a word by one letter, or by two that have changed places.</summary>
    /// <param name="key">A word of six letters or more.</param>
    /// <returns>The person, or null.</returns>
    internal PartyDraft? Misspelt(string key) => key.Length < 6 ? null : Only(person => IsNear(person.NameKeys[^1], key));

    private static bool Same(string name, string key) =>
        string.Equals(name, key, StringComparison.Ordinal) || string.Equals(Bare(name), Bare(key), StringComparison.Ordinal);

    private static string Bare(string name) =>
        name.Length > 4 && name[2] == '-' && (name.StartsWith("al", StringComparison.OrdinalIgnoreCase) || name.StartsWith("el", StringComparison.OrdinalIgnoreCase)) ? name[3..] : name;

    private static bool IsPart(List<string> few, List<string> many) => few.TrueForAll(key => many.Exists(other => Same(other, key)));

    private static bool IsNear(string name, string key)
    {
        if (Math.Abs(name.Length - key.Length) > 1 || name[0] != key[0])
        {
            return false;
        }

        var (start, nameEnd, keyEnd) = (0, name.Length, key.Length);
        while (start < nameEnd && start < keyEnd && name[start] == key[start])
        {
            start++;
        }

        while (nameEnd > start && keyEnd > start && name[nameEnd - 1] == key[keyEnd - 1])
        {
            nameEnd--;
            keyEnd--;
        }

        var (left, right) = (nameEnd - start, keyEnd - start);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && name[start] == key[start + 1] && name[start + 1] == key[start]);
    }

    private PartyDraft? Only(Predicate<PartyDraft> fits)
    {
        var found = _persons.Find(fits);
        return found is not null && _persons.FindLast(fits) == found ? found : null;
    }
}
