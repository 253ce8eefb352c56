namespace Demarche.Record;

/// <summary>What the record says when something goes wrong, with its numbers.</summary>
internal static class RecordMessages
{
    internal static RecordException NotFound(string path) =>
        new("DEM201", $"There is no record at {path}; check the path, or make one with ingest.");

    internal static RecordException NotARecord(string path, Exception? inner = null) =>
        new("DEM202", $"{path} is not a record of this program; name another file.", inner);

    internal static RecordException Newer(string path, long found, int known) =>
        new("DEM203", $"{path} was written by a newer version of the program (schema {found}; this one knows up to {known}); use that version.");

    internal static RecordException Locked(string path, Exception inner) =>
        new("DEM204", $"{path} is in use by another process; nothing was lost, try again when it is done.", inner);

    internal static RecordException DiskFull(string path, Exception inner) =>
        new("DEM205", $"The disk of {path} is full; what was written before is safe, make room and run the same command again.", inner);

    internal static RecordException CannotOpen(string path, Exception inner) =>
        new("DEM206", $"{path} cannot be opened; check that its folder exists and that you may write there.", inner);

    internal static RecordException ReadOnly(string path, Exception inner) =>
        new("DEM207", $"{path} cannot be written to; check its permissions.", inner);

    internal static RecordException Damaged(string path, Exception inner) =>
        new("DEM208", $"{path} is damaged; restore it from a copy, or ingest the pages again into a new record.", inner);

    internal static RecordException DiskFailed(string path, Exception inner) =>
        new("DEM209", $"The disk of {path} failed ({inner.Message.TrimEnd('.')}); what was written before is safe, check the disk and try again.", inner);

    internal static RecordException NotSearchable(string words) =>
        new("DEM210", $"\"{words}\" holds no word to search for; give at least one letter or digit.");
}
