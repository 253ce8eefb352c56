namespace Demarche.Training.Generation;

/// <summary>The lists of names that the grammar draws from: our own, and the gazetteers of the reading.</summary>
internal static class WordLists
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
            ["demonym"] = Flat(states, 4),
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

    /// <summary>The lines of an embedded file, without comments.</summary>
    /// <param name="name">Its name without folder and ending.</param>
    /// <returns>The lines that are not empty.</returns>
    internal static IEnumerable<string> Lines(string name)
    {
        var assembly = typeof(WordLists).Assembly;
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
