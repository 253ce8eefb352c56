using System.Collections.Immutable;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>What of a record's changes was told already.</summary>
internal sealed record ToldState
{
    /// <summary>How many entries of the record's log were told.</summary>
    public int LogCount { get; init; }

    /// <summary>The last changes that were told, the latest first, as JSON.</summary>
    public ImmutableArray<string> Recent { get; init; } = [];
}
