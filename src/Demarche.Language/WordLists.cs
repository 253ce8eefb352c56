using System.Collections.Frozen;

namespace Demarche.Language;

/// <summary>Reads the word lists that are embedded under Resources: one entry a line; "#" begins a comment.</summary>
internal static class WordLists
{
    /// <summary>The lines of a list, without comments, blank lines and white space at their ends.</summary>
    /// <param name="name">The path under Resources with dots, for example "Tokens.abbreviations.txt".</param>
    /// <returns>The entries in order of the file.</returns>
    /// <exception cref="InvalidOperationException">The assembly has no such list.</exception>
    public static IReadOnlyList<string> Lines(string name)
    {
        var assembly = typeof(WordLists).Assembly;
        using var stream = assembly.GetManifestResourceStream("Demarche.Language.Resources." + name)
            ?? throw new InvalidOperationException($"The library holds no word list {name}; build it with its Resources folder.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (hash < 0 ? line : line[..hash]).Trim();
            if (entry.Length > 0)
            {
                lines.Add(entry);
            }
        }

        return lines;
    }

    /// <summary>A list as a set in which case does not count; entries of one line are parted by spaces.</summary>
    /// <param name="name">The path under Resources with dots.</param>
    /// <returns>The set, to be asked with spans of a text.</returns>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string name) =>
        Lines(name)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
