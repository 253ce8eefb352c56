using System.Reflection;

namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>Reads the lines of the data files that are built into the program; empty lines and comments ("#") are left out.</summary>
internal static class ResourceLines
{
    /// <summary>The lines of a file.</summary>
    /// <param name="folder">The folder below Resources.</param>
    /// <param name="file">The file's name.</param>
    /// <returns>Its lines, trimmed.</returns>
    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    internal static IEnumerable<string> Of(string folder, string file)
    {
        using var stream = Open($"Demarche.Reading.Resources.{folder}.{file}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The program was built without {name}; build it again from complete sources.");
}
