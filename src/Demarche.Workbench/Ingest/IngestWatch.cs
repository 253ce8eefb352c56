namespace Demarche.Workbench.Ingest;

/// <summary>What to tell while an ingest runs; both are called on the thread that called the ingest.</summary>
public sealed record IngestWatch
{
    /// <summary>Tells nobody.</summary>
    public static IngestWatch None { get; } = new();

    /// <summary>Called after every page and rejection, or null.</summary>
    public Action<IngestProgress>? Progressed { get; init; }

    /// <summary>Called for everything that was not read, skipped or rejected, or null.</summary>
    public Action<ReadOutcome>? NotRead { get; init; }
}
