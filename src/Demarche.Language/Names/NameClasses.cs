using System.Collections.Frozen;

namespace Demarche.Language.Names;

/// <summary>Tells the finer class of a name by its kind and its words.</summary>
internal static class NameClasses
{
    private static readonly FrozenSet<string> States = Names(WordLists.Lines("Names.states.txt"));
    private static readonly FrozenSet<string> Nationalities = Names(WordLists.Lines("Names.nationalities.txt").SelectMany(line => line.Split(' ')));
    private static readonly FrozenDictionary<string, NameClass> Heads = ReadHeads();
    private static readonly FrozenDictionary<string, NameClass> Bodies = ReadBodies();

    /// <summary>The class of a name.</summary>
    /// <param name="kind">What the model says it names.</param>
    /// <param name="name">The name's words with single spaces.</param>
    /// <returns>The class; what the kind commonly means where no word tells.</returns>
    internal static NameClass Of(NameKind kind, string name)
    {
        if (kind is NameKind.Person)
        {
            return NameClass.Person;
        }

        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (kind is not NameKind.Other && States.Contains(bare))
        {
            return NameClass.State;
        }

        return OfWords(bare) switch
        {
            { } told when Suits(told, kind) => told,
            _ when kind is NameKind.Location => NameClass.Place,
            _ when kind is NameKind.Other && IsNationality(bare) => NameClass.Nationality,
            _ => NameClass.Other,
        };
    }

    private static NameClass? OfWords(string name)
    {
        var words = name.Split(' ');
        for (var length = words.Length; length > 0; length--)
        {
            if (Bodies.TryGetValue(string.Join(' ', words[..length]), out var body))
            {
                return body;
            }
        }

        return Heads.TryGetValue(HeadOf(words), out var told) || Bodies.TryGetValue(LastTwo(words), out told) ? told : null;
    }

    private static bool Suits(NameClass told, NameKind kind) => told switch
    {
        NameClass.Event or NameClass.Document => kind is NameKind.Other,
        NameClass.Facility => kind is NameKind.Location or NameKind.Organisation,
        _ => kind is NameKind.Organisation || (kind is NameKind.Location && told is NameClass.Igo),
    };

    private static string HeadOf(string[] words)
    {
        for (var index = 1; index < words.Length - 1; index++)
        {
            if (words[index] is "of" or "for" or "on" or "in")
            {
                return words[index - 1];
            }
        }

        return words[^1];
    }

    private static string LastTwo(string[] words) => words.Length < 2 ? words[^1] : words[^2] + " " + words[^1];

    private static bool IsNationality(string name)
    {
        var part = name.Split(' ', '-')[^1];
        return Nationalities.Contains(part)
            || ((part.EndsWith("an", StringComparison.Ordinal) || part.EndsWith("ans", StringComparison.Ordinal)
                || part.EndsWith("ese", StringComparison.Ordinal) || part.EndsWith("ish", StringComparison.Ordinal)
                || part.EndsWith('i') || part.EndsWith("is", StringComparison.Ordinal)) && !name.Contains(' ', StringComparison.Ordinal));
    }

    private static FrozenSet<string> Names(IEnumerable<string> names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, NameClass> ReadHeads()
    {
        var heads = new Dictionary<string, NameClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in WordLists.Lines("Names.heads.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            foreach (var word in words[1..])
            {
                heads.TryAdd(word, Enum.Parse<NameClass>(words[0], ignoreCase: true));
            }
        }

        return heads.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, NameClass> ReadBodies() =>
        WordLists.Lines("Names.bodies.txt")
            .Select(line => line.Split(' ', 2))
            .ToFrozenDictionary(parts => parts[1], parts => Enum.Parse<NameClass>(parts[0], ignoreCase: true), StringComparer.Ordinal);
}
