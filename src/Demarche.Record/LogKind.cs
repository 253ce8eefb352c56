namespace Demarche.Record;

/// <summary>What can be done to a record.</summary>
public enum LogKind
{
    /// <summary>The record was made, or brought to a newer schema.</summary>
    Migrated,

    /// <summary>A report was added.</summary>
    ReportAdded,

    /// <summary>A capture was added to a report that was there.</summary>
    CaptureAdded,

    /// <summary>A report was read again because the day its relative times are told from changed.</summary>
    AnchorChanged,

    /// <summary>A report was read again because a capture showed its blocks better.</summary>
    BlocksChanged,

    /// <summary>A report was read again because the program reads otherwise than the one that read it before.</summary>
    ReaderChanged,
}
