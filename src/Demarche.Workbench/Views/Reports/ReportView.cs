using System.Collections.Immutable;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using NodaTime;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A report with every finding in its place: what the report's page draws.</summary>
/// <param name="Id">The report.</param>
/// <param name="Title">Its title; its first words where none is stated.</param>
public sealed record ReportView(ReportId Id, string Title)
{
    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The publication day, or null where none is stated.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public required string Language { get; init; }

    /// <summary>Where it was seen: names of files or items.</summary>
    public required ImmutableArray<string> Captures { get; init; }

    /// <summary>The story, block by block, furniture with it.</summary>
    public required ImmutableArray<StoryBlock> Blocks { get; init; }

    /// <summary>The findings, in order of text; rejected ones with them.</summary>
    public required ImmutableArray<ReportFinding> Findings { get; init; }

    /// <summary>What a finding can name: its id and what people call it, parties first.</summary>
    public required ImmutableArray<NamedFinding> Names { get; init; }

    /// <summary>Whether a person said that nothing of the report counts.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>The decisions about the report that hold or wait to be settled, in order.</summary>
    public ImmutableArray<Decision> Standing { get; init; } = [];
}
