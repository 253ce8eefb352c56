using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>Finds the files that paths lead to: files as named, folders with all that is in them, "-" for standard input.</summary>
/// <param name="standardInput">Opens standard input.</param>
/// <param name="recordPath">The record that is written to, whose files are never read as pages, or null.</param>
public sealed class InputFinder(Func<Stream> standardInput, string? recordPath = null)
{
    private readonly string? _record = recordPath is null ? null : Path.GetFullPath(recordPath);

    /// <summary>What messages call standard input.</summary>
    public const string StandardInputName = "standard input";

    /// <summary>Finds files, folder by folder, in ordinal order of their names; nothing is opened.</summary>
    /// <param name="paths">Paths in the order they are to be read.</param>
    /// <returns>Files to read, and what is not read and why.</returns>
    public IEnumerable<FoundInput> Find(IEnumerable<string> paths) => paths.SelectMany(FindNamed);

    private IEnumerable<FoundInput> FindNamed(string path)
    {
        if (path is "-")
        {
            return [FoundInput.Of(new InputFile(StandardInputName, standardInput))];
        }

        if (Directory.Exists(path))
        {
            return FindIn(path);
        }

        return
        [
            !File.Exists(path) ? FoundInput.Of(IngestMessages.Missing(path))
            : BelongsToRecord(path) ? FoundInput.Of(IngestMessages.RecordItself(path))
            : Open(path),
        ];
    }

    // A stack of folders and files still to visit, so that deep folders cost no call depth.
    private IEnumerable<FoundInput> FindIn(string folder)
    {
        var ahead = new Stack<(FileSystemInfo Entry, string Path)>();
        if (Unreadable(folder, ahead) is { } rejection)
        {
            yield return FoundInput.Of(rejection);
        }

        while (ahead.TryPop(out var next))
        {
            var (entry, path) = next;
            if (Skip(entry, path) is { } skipped)
            {
                yield return FoundInput.Skipped(skipped);
            }
            else if (entry is FileInfo)
            {
                yield return Open(path);
            }
            else if (Unreadable(path, ahead) is { } unreadable)
            {
                yield return FoundInput.Of(unreadable);
            }
        }
    }

    private Rejection? Skip(FileSystemInfo entry, string path) => entry switch
    {
        { Name: ['.', ..] } => IngestMessages.Hidden(path),
        DirectoryInfo when entry.LinkTarget is not null => IngestMessages.LinkedFolder(path),
        DirectoryInfo => NameEndings.IsCompanion(entry.Name) ? IngestMessages.CompanionFolder(path) : null,
        _ when BelongsToRecord(path) => IngestMessages.RecordItself(path),
        _ => NameEndings.IsPage(entry.Name) ? null : IngestMessages.OtherFormat(path),
    };

    private bool BelongsToRecord(string path)
    {
        var full = Path.GetFullPath(path);
        return _record is not null
            && full.StartsWith(_record, StringComparison.Ordinal)
            && full[_record.Length..] is "" or "-wal" or "-shm" or "-journal";
    }

    private static Rejection? Unreadable(string folder, Stack<(FileSystemInfo Entry, string Path)> ahead)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            foreach (var entry in entries.OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
            {
                ahead.Push((entry, Path.Join(folder, entry.Name)));
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return IngestMessages.Unreadable(folder, e.Message);
        }
    }

    private static FoundInput Open(string path) => FoundInput.Of(new InputFile(path, () => File.OpenRead(path)));
}
