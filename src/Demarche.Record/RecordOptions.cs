using NodaTime;

namespace Demarche.Record;

/// <summary>How a record is opened; every default in sight.</summary>
public sealed record RecordOptions
{
    /// <summary>How long to wait for another process to finish writing; whole seconds, at least 1.</summary>
    public Duration LockTimeout { get; init; } = Duration.FromSeconds(5);
}
