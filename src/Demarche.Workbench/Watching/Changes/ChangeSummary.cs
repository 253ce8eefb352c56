using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>What changed in a record since it was last told.</summary>
/// <param name="Changes">The changes, by kind, day and report.</param>
/// <param name="Due">What is due next, in order of day.</param>
public sealed record ChangeSummary(ImmutableArray<RecordChange> Changes, ImmutableArray<RecordChange> Due)
{
    /// <summary>The changes of this time and of the times before, the latest first, as many as are kept: what a feed shows.</summary>
    public ImmutableArray<RecordChange> Recent { get; init; } = [];

    /// <summary>Names the record for ever: a URN.</summary>
    public required string Record { get; init; }

    /// <summary>When the record came to be.</summary>
    public required Instant Since { get; init; }

    /// <summary>How many entries of the record's log are told with this.</summary>
    internal int LogCount { get; init; }
}
