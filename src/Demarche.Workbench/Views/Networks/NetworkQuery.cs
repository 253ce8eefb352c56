using System.Collections.Immutable;
using Demarche.Record.Merging.Ties;
using NodaTime;

namespace Demarche.Workbench.Views.Networks;

/// <summary>What a network shows.</summary>
public sealed record NetworkQuery
{
    /// <summary>Only this party and those it has to do with: a merged id, a name or a part of one; null for those told most.</summary>
    public string? Party { get; init; }

    /// <summary>Only what belongs to this day's month or later ones, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only what belongs to this day's month or earlier ones, or null.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What kinds of tie are shown; empty for all.</summary>
    public ImmutableArray<TieKind> Kinds { get; init; } = [];

    /// <summary>How many parties at most; more than 300 are taken for 300.</summary>
    public int Most { get; init; } = 60;
}
