namespace Demarche.Reading.Pages.Html;

/// <summary>Reads the data files that are built into the library.</summary>
internal static class ResourceLines
{
    /// <summary>The lines of a data file without comments (from "#" at a line's start) and empty lines.</summary>
    /// <param name="name">The file's name, folders joined by points, below Resources.</param>
    /// <returns>The lines, trimmed.</returns>
    /// <exception cref="InvalidOperationException">The library was built without the file.</exception>
    internal static IEnumerable<string> Of(string name)
    {
        var assembly = typeof(ResourceLines).Assembly;
        using var stream = assembly.GetManifestResourceStream("Demarche.Reading.Resources." + name)
            ?? throw new InvalidOperationException($"The data file {name} is missing from {assembly.GetName().Name}; build the library again.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                lines.Add(trimmed);
            }
        }

        return lines;
    }
}
