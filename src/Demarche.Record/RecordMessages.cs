namespace Demarche.Record;

/// <summary>What the record says when something goes wrong, with its numbers.</summary>
internal static class RecordMessages
{
    internal static RecordException NotFound(string path) =>
        new("DEM201", $"There is no record at {path}; check the path, or make one with ingest.");

    internal static RecordException NotARecord(string path, Exception? inner = null) =>
        new("DEM202", $"{path} is not a record of this program; name another file.", inner);

    internal static RecordException Newer(string path, long found, long known) =>
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

    internal static RecordException NobodyDecides() =>
        new("DEM250", "A decision needs somebody who makes it; give a name.");

    internal static RecordException IncompleteDecision(string kind, string missing) =>
        new("DEM251", $"A decision to {kind} needs {missing}; give it.");

    internal static RecordException NoFindingJson(string why, Exception? inner = null) =>
        new("DEM252", $"This is no finding as JSON ({why.TrimEnd('.')}); write one object with the keys that the export gives.", inner);

    internal static RecordException NoDecision(string why, Exception inner) =>
        new("DEM253", $"This is no decision ({why.TrimEnd('.')}); write it as decide list --format jsonl gives them.", inner);

    internal static RecordException AlteredDecision(string id) =>
        new("DEM254", $"Decision {id} was altered after it was made; take it from where it was made, or leave out its id to make it anew.");

    internal static RecordException NoSuchFinding(string id, string report) =>
        new("DEM255", $"There is no finding {id} in report {report}; read --format jsonl and the brief give the ids.");

    internal static RecordException NoWords(string span, int length) =>
        new("DEM256", $"{span} is no span of the report's text, which has {length} characters; give the first and the end behind the last.");

    internal static RecordException WrongOwner(string part, string? owner) =>
        new("DEM257", owner is null ? $"A finding of kind {part} is part of no other; leave that out." : $"A finding of kind {part} is part of another of kind {owner}; name that one.");

    internal static RecordException BadLocation(string what) =>
        new("DEM211", $"{what} is not understood; name a PostgreSQL record as postgres://USER:PASSWORD@HOST:PORT/DATABASE.");

    internal static RecordException ConnectionLost(string location, Exception inner) =>
        new("DEM212", $"The connection to {location} failed ({inner.Message.TrimEnd('.')}); what was written before is safe, run the same command again when the server is up.", inner);

    internal static RecordException Refused(string location, Exception inner) =>
        new("DEM213", $"The server does not let you into {location}; check the user, the password and the name of the database.", inner);

    internal static RecordException OldServer(string location, int found, int oldest) =>
        new("DEM214", $"{location} is PostgreSQL {found}; a record needs version {oldest} or later.");

    internal static RecordException NotEmpty(string location) =>
        new("DEM215", $"{location} holds something already; name a place where there is no record.");

    internal static RecordException FileThere(string path) =>
        new("DEM216", $"There is a file at {path} already; name another, or remove it first.");

    internal static RecordException NoSuchReport(string digits) =>
        new("DEM258", $"There is no report {digits} in the record; give the first digits of its hash, as the brief shows them.");

    internal static RecordException ManyReports(string digits) =>
        new("DEM259", $"More than one report begins with {digits}; give more digits of its hash.");

    internal static RecordException BadRow(string why) =>
        new("DEM260", $"This row is no decision: {why}.");

    internal static RecordException FrozenBefore(string name) =>
        new("DEM262", $"There is a frozen version called \"{name}\" already, and it never changes; take another name.");

    internal static RecordException ChangedWhileFreezing(string location) =>
        new("DEM263", $"{location} was added to while it was being frozen; nothing was frozen, try again.");

    internal static RecordException NoSuchKey(string key, string part, string keys) =>
        new("DEM261", $"A finding of kind {part} has no {key}; this one has {keys}.");
}
