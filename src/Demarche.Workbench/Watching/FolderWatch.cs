using System.Security.Cryptography;
using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;

namespace Demarche.Workbench.Watching;

/// <summary>Finds what is new or changed in a folder, by the hash of each file.</summary>
/// <param name="states">What is remembered.</param>
/// <param name="finder">Finds files.</param>
/// <param name="options">How.</param>
internal sealed class FolderWatch(WatchStates states, InputFinder finder, WatchOptions options)
{
    /// <summary>Finds what is new.</summary>
    /// <param name="path">The folder, or a file.</param>
    /// <param name="take">Reads files and writes them to the record; called after every few.</param>
    /// <param name="cancellation">Ends it between two files; the rest comes with the next run.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal void Run(string path, Action<IReadOnlyList<FoundInput>> take, CancellationToken cancellation)
    {
        var name = Path.GetFullPath(path);
        var state = states.Read<FolderState>(name);
        var (seen, inputs, hashes) = (new HashSet<string>(StringComparer.Ordinal), new List<FoundInput>(), new List<KeyValuePair<string, string>>());
        foreach (var input in finder.Find([path]))
        {
            cancellation.ThrowIfCancellationRequested();
            var key = input.File is { } file ? Path.GetRelativePath(name, Path.GetFullPath(file.Name)) : null;
            var hash = input.File is { } found ? HashOf(found) : null;
            if (key is not null && seen.Add(key) && hash is not null && state.Files.TryGetValue(key, out var known) && string.Equals(known, hash, StringComparison.Ordinal))
            {
                continue;
            }

            inputs.Add(input);
            if (hash is not null)
            {
                hashes.Add(new(key!, hash));
            }

            if (inputs.Count >= options.PagesPerStep)
            {
                Take();
            }
        }

        Take();
        states.Keep(name, state with { Files = state.Files.RemoveRange(state.Files.Keys.Where(key => !seen.Contains(key))) });

        void Take()
        {
            if (inputs.Count > 0)
            {
                take(inputs);
                state = state with { Files = state.Files.SetItems(hashes) };
                states.Keep(name, state);
                inputs.Clear();
                hashes.Clear();
            }
        }
    }

    // A file that cannot be read is handed on all the same: whoever reads it says why.
    private static string? HashOf(InputFile file)
    {
        try
        {
            using var stream = file.Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
