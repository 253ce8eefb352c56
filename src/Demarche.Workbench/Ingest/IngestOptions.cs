using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>How pages are taken into a record; every default in sight.</summary>
public sealed record IngestOptions
{
    /// <summary>What is said about all pages; it goes before what they say.</summary>
    public PageFacts Facts { get; init; } = PageFacts.None;

    /// <summary>How many pages are read at a time; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many reports are written in one transaction. More are written faster; a kill loses the work on no more than these.</summary>
    public int BatchSize { get; init; } = 64;
}
