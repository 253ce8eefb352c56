using Demarche.Language;
using Demarche.Language.Tokens;

namespace Demarche.Training.Generation;

/// <summary>The lists of names that the grammar draws from: our own, and the gazetteers of the reading.</summary>
internal static class NameLists
{
    /// <summary>All lists by name.</summary>
    /// <returns>At least one entry each.</returns>
    internal static Dictionary<string, string[]> All()
    {
        var states = Rows("states").ToList();
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["country"] = [.. states.Select(cells => cells[2])],
            ["state"] = Flat(states, 3),
            // "US troops" is a place's name before a noun.
            ["demonym"] = [.. Flat(states, 4).Except(Flat(states, 3).Concat(states.Select(cells => cells[2])), StringComparer.Ordinal)],
            ["demonyms"] = Flat(states, 5),
            ["capital"] = Flat(states, 6),
            ["place"] = [.. Lines("dateline-places").Concat(Flat(states, 6)).Distinct(StringComparer.Ordinal)],
            ["first"] = [.. Lines("first-names").SelectMany(line => line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))],
        };
        foreach (var (name, file) in new[] { ("company", "companies"), ("igo", "igos"), ("body", "bodies"), ("media", "media"), ("party", "political-parties"), ("armed", "armed-groups"), ("ngo", "ngos") })
        {
            lists[name] = [.. Rows(file).SelectMany(cells => cells.Skip(3).Take(1).SelectMany(names => names.Split(';')).Prepend(cells[2])).Where(entry => entry.Length > 0)];
        }

        foreach (var section in string.Join('\n', Lines("lists")).Split('[', StringSplitOptions.RemoveEmptyEntries))
        {
            lists[section[..section.IndexOf(']', StringComparison.Ordinal)]] = section[(section.IndexOf(']', StringComparison.Ordinal) + 2)..].Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries);
        }

        return lists.ToDictionary(pair => pair.Key, pair => pair.Value.Where(entry => !string.IsNullOrWhiteSpace(entry)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The lines of the lexicon that stands beside the weights. A name that may be a person's or a place's has a class of its own.</summary>
    /// <returns>Class, tab, name; in order.</returns>
    internal static IEnumerable<string> Lexicon()
    {
        var lists = All();
        var people = lists["first"].Concat(lists["surname"]).ToHashSet(StringComparer.Ordinal);
        var places = lists["place"].Concat(lists["town"]).Concat(lists["uscity"]).Where(name => people.Contains(name)).ToHashSet(StringComparer.Ordinal);
        var classes = new (int Class, IEnumerable<string> Names)[]
        {
            (11, places),
            (1, lists["country"].Concat(lists["state"])),
            (3, lists["demonym"].Concat(lists["demonyms"])),
            (2, lists["capital"].Concat(lists["place"]).Concat(lists["town"]).Concat(lists["uscity"])),
            (6, new[] { "igo", "body", "company", "media", "party", "armed", "ngo", "club" }.SelectMany(list => lists[list])),
            (9, lists["title"]),
            (10, lists["calendar"]),
            (7, lists["orgword"]),
            (8, lists["placeword"]),
            (4, lists["first"]),
            (5, lists["surname"]),
        };
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return classes
            .SelectMany(row => row.Names.Select(name => (row.Class, Name: string.Join(' ', TokenWords(name)))))
            .Where(row => row.Name.Length > 0 && char.IsUpper(row.Name[0]) && seen.Add(row.Name))
            .Select(row => $"{row.Class}\t{row.Name}");
    }

    // As the tokens stage cuts it: a hyphen is a word of its own.
    private static IEnumerable<string> TokenWords(string name) =>
        TokenStage.Predict(name, [new TextSpan(0, name.Length)]).Words.Select(word => word.Span.In(name).ToString());

    /// <summary>The lines of an embedded file, without comments.</summary>
    /// <param name="name">Its name without folder and ending.</param>
    /// <returns>The lines that are not empty.</returns>
    internal static IEnumerable<string> Lines(string name)
    {
        var assembly = typeof(NameLists).Assembly;
        var full = assembly.GetManifestResourceNames().Single(resource => string.Equals(resource.Split('/')[^1].Split('.')[0], name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(full)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not '#')
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('|')).Where(cells => cells.Length > 2);

    private static string[] Flat(IEnumerable<string[]> rows, int column) =>
        [.. rows.Where(cells => cells.Length > column).SelectMany(cells => cells[column].Split(';', StringSplitOptions.RemoveEmptyEntries))];
}
