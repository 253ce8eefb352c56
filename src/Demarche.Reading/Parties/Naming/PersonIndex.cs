namespace Demarche.Reading.Parties.Naming;

/// <summary>The persons of one report, found again by a part of their names.</summary>
internal sealed class PersonIndex
{
    // Enough for any report; a text made of one last name must not take quadratic time.
    private const int MostNamesakes = 40;
    private const int MostNeighbours = 200;

    private readonly HashSet<PartyDraft> _known = [];
    private readonly Dictionary<string, List<PartyDraft>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<PartyDraft>> _byInitial = [];

    /// <summary>Adds a person, once.</summary>
    /// <param name="person">The person.</param>
    internal void Add(PartyDraft person)
    {
        if (!_known.Add(person) || person.NameKeys.Count == 0)
        {
            return;
        }

        foreach (var word in person.NameKeys.Select(Bare).Distinct(StringComparer.Ordinal))
        {
            Put(_byWord, word, person, MostNamesakes);
        }

        Put(_byInitial, person.NameKeys[^1][0], person, MostNeighbours);
    }

    /// <summary>The person that a name or part of a name stands for.</summary>
    /// <param name="keys">The keys of its words.</param>
    /// <returns>The person, or null where there is none or more than one.</returns>
    internal PartyDraft? Find(List<string> keys)
    {
        if (!_byWord.TryGetValue(Bare(keys[^1]), out var namesakes))
        {
            return null;
        }

        if (namesakes.Find(person => person.NameKeys.SequenceEqual(keys, StringComparer.Ordinal)) is { } exact)
        {
            return exact;
        }

        return keys.Count == 1
            ? Only(namesakes, person => Same(person.NameKeys[^1], keys[0])) ?? Only(namesakes, static _ => true)
            : Only(namesakes, person => Same(person.NameKeys[^1], keys[^1]) && (IsPart(keys, person.NameKeys) || IsPart(person.NameKeys, keys)));
    }

    /// <summary>Of several persons of one last name the one whom the report named first: it is that one's story.</summary>
    /// <param name="key">The last name.</param>
    /// <returns>The person, or null where none has that last name.</returns>
    internal PartyDraft? FirstNamed(string key) =>
        !_byWord.TryGetValue(Bare(key), out var namesakes) ? null
            : namesakes.Where(person => Same(person.NameKeys[^1], key) && person.Mentions.Count > 0).MinBy(person => person.Mentions.Min(mention => mention.Span.Start));

    /// <summary>The person whose last name differs from a word by one letter, or by two that have changed places.</summary>
    /// <param name="key">A word of six letters or more.</param>
    /// <returns>The person, or null.</returns>
    internal PartyDraft? Misspelt(string key) =>
        key.Length >= 6 && _byInitial.TryGetValue(key[0], out var neighbours) ? Only(neighbours, person => IsNear(person.NameKeys[^1], key)) : null;

    private static void Put<TKey>(Dictionary<TKey, List<PartyDraft>> index, TKey key, PartyDraft person, int most)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var persons))
        {
            index.Add(key, persons = []);
        }

        if (persons.Count < most)
        {
            persons.Add(person);
        }
    }

    private static bool Same(string name, string key) => string.Equals(Bare(name), Bare(key), StringComparison.Ordinal);

    private static string Bare(string name) =>
        name.Length > 4 && name[2] == '-' && (name.StartsWith("al", StringComparison.OrdinalIgnoreCase) || name.StartsWith("el", StringComparison.OrdinalIgnoreCase)) ? name[3..] : name;

    private static bool IsPart(List<string> few, List<string> many) => few.TrueForAll(key => many.Exists(other => Same(other, key)));

    private static bool IsNear(string name, string key)
    {
        if (Math.Abs(name.Length - key.Length) > 1)
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

    private static PartyDraft? Only(List<PartyDraft> persons, Predicate<PartyDraft> fits)
    {
        var found = persons.Find(fits);
        return found is not null && persons.FindLast(fits) == found ? found : null;
    }
}
