using System.Collections.Immutable;

namespace Demarche.Workbench.Ingest;

/// <summary>Lists of name endings that are shipped with the program.</summary>
internal static class NameEndings
{
    private static readonly Lazy<ImmutableHashSet<string>> Pages =
        new(() => [.. Lines("page-endings.txt").Select(ending => "." + ending)]);

    private static readonly Lazy<ImmutableArray<string>> Companions = new(() => [.. Lines("companion-endings.txt")]);

    /// <summary>Whether files of this name are read where a folder is named.</summary>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <returns>True for a page ending, and for none at all.</returns>
    internal static bool IsPage(string fileName)
    {
        var ending = Path.GetExtension(fileName);
        return ending.Length <= 1 || Pages.Value.Contains(ending.ToLowerInvariant());
    }

    /// <summary>Whether a browser made the folder for the parts of a saved page.</summary>
    /// <param name="folderName">The folder's name without its parents.</param>
    /// <returns>True for a companion folder.</returns>
    internal static bool IsCompanion(string folderName) =>
        Companions.Value.Any(ending => folderName.Length > ending.Length && folderName.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string resource)
    {
        var assembly = typeof(NameEndings).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Demarche.Workbench.Resources.{resource}")
            ?? throw new InvalidOperationException($"The program lacks its part {resource}; install it again.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
