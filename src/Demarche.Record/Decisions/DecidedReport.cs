using System.Collections.Immutable;
using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>The findings of one report after what people decided about them.</summary>
/// <param name="Read">As they were read.</param>
/// <param name="Findings">As decided: corrected, with what was added and without what was rejected or rests on it.</param>
public sealed record DecidedReport(ReportFindings Read, ReportFindings Findings)
{
    /// <summary>The findings that people judged, by id.</summary>
    public ImmutableSortedDictionary<string, DecidedFinding> Decided { get; init; } = ImmutableSortedDictionary.Create<string, DecidedFinding>(StringComparer.Ordinal);

    /// <summary>Every decision about the report and its findings, and what has become of it, in order.</summary>
    public ImmutableArray<DecisionStatus> Statuses { get; init; } = [];

    /// <summary>Comments and tags in force, in order; with the id that the finding they are about has now.</summary>
    public ImmutableArray<DecisionStatus> Remarks { get; init; } = [];

    /// <summary>What each coder made of each finding, in order of their first ids' kinds and characters.</summary>
    public ImmutableArray<JudgedFinding> Judged { get; init; } = [];

    /// <summary>Ids of findings that are not shown because what they say something about was rejected.</summary>
    public ImmutableArray<string> HeldBack { get; init; } = [];

    /// <summary>Whether the report was retracted: nothing of it counts.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>The findings that a person vouches for, and the parties and others that they speak of; nothing else that only the machine read.</summary>
    /// <returns>The findings; empty lists where nobody judged any.</returns>
    public ReportFindings OnlyDecided() => CuratedFindings.Of(this);
}
