using System.Reflection;

namespace Demarche.Reading.Phrases;

/// <summary>Reads the lines of an embedded data file, without comments and empty lines.</summary>
internal static class WordList
{
    /// <summary>The lines of a file under Resources, trimmed.</summary>
    /// <param name="name">Its path with dots, for example "Phrases.verbs.txt".</param>
    internal static IEnumerable<string> Lines(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream("Demarche.Reading.Resources." + name)
            ?? throw new InvalidOperationException($"The data file {name} is not part of this build; embed it under Resources.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The words of a file whose lines are "class: words", by class.</summary>
    /// <param name="name">Its path with dots.</param>
    internal static ILookup<string, string> Classes(string name) =>
        Lines(name)
            .Select(line => line.Split(':', 2))
            .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), (parts, word) => (Class: parts[0], Word: word))
            .ToLookup(entry => entry.Class, entry => entry.Word, StringComparer.Ordinal);
}
