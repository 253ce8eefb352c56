using System.Collections.Immutable;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;

namespace Demarche.Record.Merging;

/// <summary>What many reports come to, merged: everything points back at the findings behind it.</summary>
public sealed class MergedRecord
{
    /// <summary>Initiatives, ordered by first day and id.</summary>
    public required ImmutableArray<MergedInitiative> Initiatives { get; init; }

    /// <summary>How initiatives hang on each other, ordered.</summary>
    public required ImmutableArray<MergedLink> Links { get; init; }

    /// <summary>Positions through time, ordered by initiative and party.</summary>
    public required ImmutableArray<PositionHistory> Positions { get; init; }

    /// <summary>Events, ordered by day and id.</summary>
    public required ImmutableArray<MergedEvent> Events { get; init; }

    /// <summary>What is told in ways that exclude each other, ordered by first day and id.</summary>
    public required ImmutableArray<Contest> Contests { get; init; }

    /// <summary>What each outlet published, the one with most reports first.</summary>
    public required ImmutableArray<OutletTally> Outlets { get; init; }

    /// <summary>What each source said, the one with most statements first.</summary>
    public required ImmutableArray<SourceTally> Sources { get; init; }
}
