using NodaTime;

namespace Demarche.Record;

/// <summary>How a record is opened; every default in sight.</summary>
public sealed record RecordOptions
{
    /// <summary>How long to wait for another process to finish writing; whole seconds, at least 1.</summary>
    public Duration LockTimeout { get; init; } = Duration.FromSeconds(60);

    /// <summary>Whether the record, where it is made, begins without a log, since it gets that of another.</summary>
    internal bool IsForCopy { get; init; }
}
