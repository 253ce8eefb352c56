using NodaTime;

namespace Demarche.Record;

/// <summary>Backups of records. A backup is a record of its own in one SQLite file, wherever the record is kept, so every later version opens it.</summary>
public static class RecordBackup
{
    /// <summary>Writes a backup; others may write to the record meanwhile, and the backup is the record of one moment.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">A file that is not there; it appears when the backup is whole.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="cancellation">Ends the backup; nothing is left of it then.</param>
    /// <exception cref="RecordException">The record cannot be read, the file not be written, or it is there.</exception>
    public static void Write(IRecord record, string path, IClock clock, CancellationToken cancellation = default)
    {
        if (File.Exists(path))
        {
            throw RecordMessages.FileThere(path);
        }

        InPart(path + ".part", part =>
        {
            using (var backup = Records.OpenForCopy(part, new RecordOptions(), clock))
            {
                record.CopyTo(backup, cancellation);
            }

            File.Move(part, path);
        });
    }

    /// <summary>Makes a record of a backup. The backup is not changed, even where an older version wrote it.</summary>
    /// <param name="path">The backup.</param>
    /// <param name="target">A record opened by <see cref="Records.OpenForCopy"/>.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="cancellation">Ends the work; the target then holds nothing.</param>
    /// <exception cref="RecordException">There is no such backup, or the target cannot be written.</exception>
    public static void Restore(string path, IRecord target, IClock clock, CancellationToken cancellation = default)
    {
        if (!File.Exists(path))
        {
            throw RecordMessages.NotFound(path);
        }

        InPart(Path.Join(Path.GetTempPath(), Path.GetRandomFileName()), part =>
        {
            File.Copy(path, part);
            using var backup = Records.Open(part, new RecordOptions(), clock);
            backup.CopyTo(target, cancellation);
        });
    }

    private static void InPart(string part, Action<string> work)
    {
        try
        {
            work(part);
        }
        finally
        {
            foreach (var ending in new[] { "", "-wal", "-shm" })
            {
                File.Delete(part + ending);
            }
        }
    }
}
