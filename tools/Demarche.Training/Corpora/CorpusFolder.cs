using System.Text.Json;

namespace Demarche.Training.Corpora;

/// <summary>Where the corpora are, and their documents.</summary>
internal sealed class CorpusFolder
{
    private CorpusFolder(string path) => Root = path;

    internal string Root { get; }

    /// <summary>The folder that DEMARCHE_CORPORA names, else "shared/corpora" beside the repository.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    internal static CorpusFolder Find()
    {
        var named = Environment.GetEnvironmentVariable("DEMARCHE_CORPORA");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); named is null && folder is not null; folder = folder.Parent)
        {
            var beside = System.IO.Path.Combine(folder.FullName, "shared", "corpora");
            named = Directory.Exists(beside) ? beside : null;
        }

        return named is not null && Directory.Exists(named)
            ? new CorpusFolder(named)
            : throw new DirectoryNotFoundException(
                $"No corpora at {named ?? "shared/corpora beside the repository"}; set DEMARCHE_CORPORA to the folder that holds ud, ner and attribution.");
    }

    internal string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The documents of a JSON Lines file, without those that no training may see.</summary>
    /// <param name="parts">Folder and file name.</param>
    /// <returns>One element a document.</returns>
    internal IEnumerable<JsonElement> Documents(params string[] parts)
    {
        foreach (var line in File.ReadLines(Path(parts)))
        {
            using var json = JsonDocument.Parse(line);
            if (!ReservedDocuments.Contains(json.RootElement.GetProperty("id").GetString()!))
            {
                yield return json.RootElement.Clone();
            }
        }
    }
}
