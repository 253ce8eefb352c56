using Demarche.Record.Merging.Contests;

namespace Demarche.Workbench.Views.Contested;

/// <summary>Which contests are shown.</summary>
public sealed record ContestedQuery
{
    /// <summary>Only about this party: a merged id, a name or a part of one; null for all.</summary>
    public string? Party { get; init; }

    /// <summary>Only on this initiative, named likewise; null for all.</summary>
    public string? Initiative { get; init; }

    /// <summary>Only of this kind, or null for all. Where a party or an initiative is named, it narrows what is shown of them.</summary>
    public ContestKind? Kind { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = 20;
}
