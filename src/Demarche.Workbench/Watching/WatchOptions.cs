using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;

namespace Demarche.Workbench.Watching;

/// <summary>How feeds and folders are watched; every default in sight.</summary>
public sealed record WatchOptions
{
    /// <summary>Limits on what is fetched.</summary>
    public FetchOptions Fetching { get; init; } = new();

    /// <summary>Limits on what is read.</summary>
    public PageOptions Pages { get; init; } = new();

    /// <summary>How pages are taken into the record.</summary>
    public IngestOptions Ingest { get; init; } = new();

    /// <summary>How many pages are fetched before they are read and written; a kill loses the work on no more than these.</summary>
    public int PagesPerStep { get; init; } = 16;

    /// <summary>How often an entry is tried whose page does not come for a reason that may pass.</summary>
    public int MaximumAttempts { get; init; } = 5;

    /// <summary>How long a feed is left alone after it failed once; twice as long after each failure more.</summary>
    public Duration FirstBackOff { get; init; } = Duration.FromMinutes(15);

    /// <summary>The longest that a feed is left alone, whatever it asks for.</summary>
    public Duration LongestBackOff { get; init; } = Duration.FromHours(24);
}
