namespace Demarche.Record.Tables;

/// <summary>The tables of a record, parents before children. A migration that adds a table adds it here; a test compares them with what the migrations make.</summary>
internal static class RecordTables
{
    internal static RecordTable Report { get; } = RecordTable.Of("report", "id:integer", "hash", "text", "language", "published");

    internal static RecordTable Capture { get; } = RecordTable.Of(
        "capture",
        "id:integer",
        "report:integer",
        "file_hash",
        "name",
        "title",
        "outlet",
        "url",
        "url_key",
        "byline",
        "published",
        "published_at",
        "retrieved",
        "language",
        "blocks");

    internal static RecordTable Reading { get; } = RecordTable.Of(
        "reading",
        "report:integer",
        "anchor",
        "layout",
        "reader",
        "statements:integer",
        "findings:blob",
        "findings_hash:blob",
        "evidence_hash:blob");

    internal static RecordTable Party { get; } = RecordTable.Of(
        "party", "report:integer", "number:integer", "id", "name", "name_key", "kind", "code", "iso", "gazetteer_id");

    internal static RecordTable Log { get; } = RecordTable.Of("log", "id:integer", "at", "kind", "report:integer", "detail");

    internal static RecordTable Note { get; } = RecordTable.Of("note", "name", "value");

    internal static RecordTable Decision { get; } = RecordTable.Of("decision", "id", "at", "report", "entry");

    internal static RecordTable MergedEntry { get; } = RecordTable.Of("merged_entry", "kind", "id", "name", "weight:integer", "hash:blob", "body:blob");

    internal static RecordTable MergedKey { get; } = RecordTable.Of("merged_key", "kind", "key_kind", "value", "day", "id");

    internal static RecordTable MergedState { get; } = RecordTable.Of("merged_state", "version:integer", "stamp");

    internal static RecordTable ComparedReport { get; } = RecordTable.Of("compared_report", "report:integer", "sketch:integer", "origin:integer");

    internal static RecordTable UncomparedReport { get; } = RecordTable.Of("uncompared_report", "report:integer");

    internal static RecordTable ComparedOutlet { get; } = RecordTable.Of("compared_outlet", "report:integer", "outlet");

    internal static RecordTable Fingerprint { get; } = RecordTable.Of("fingerprint", "fingerprint:integer", "report:integer");

    internal static RecordTable CommonFingerprint { get; } = RecordTable.Of("common_fingerprint", "fingerprint:integer");

    internal static RecordTable CopyLink { get; } = RecordTable.Of("copy_link", "report:integer", "other:integer", "shared:integer", "least:integer");

    internal static RecordTable EmbeddedReport { get; } = RecordTable.Of(
        "embedded_report", "number:integer", "report:integer", "version", "sentences:blob", "vectors:blob");

    internal static RecordTable VectorCell { get; } = RecordTable.Of("vector_cell", "cell:integer", "centroid:blob");

    internal static RecordTable VectorBlock { get; } = RecordTable.Of("vector_block", "cell:integer", "batch:integer", "members:blob", "vectors:blob");

    internal static RecordTable FrozenVersion { get; } = RecordTable.Of("frozen_version", "name", "at", "hash", "body:blob");

    internal static RecordTable ModelEntry { get; } = RecordTable.Of("model_entry", "id", "model", "at", "entry");

    internal static IReadOnlyList<RecordTable> All { get; } =
    [
        Report, Capture, Reading, Party, Log, Note, Decision, MergedEntry, MergedKey, MergedState,
        ComparedReport, UncomparedReport, ComparedOutlet, Fingerprint, CommonFingerprint, CopyLink,
        EmbeddedReport, VectorCell, VectorBlock, FrozenVersion, ModelEntry,
    ];
}
