using System.Collections.Immutable;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>One report of a brief.</summary>
/// <param name="Id">The hash of its text.</param>
/// <param name="ShortId">The first digits of the hash: as many as tell the brief's reports apart, eight at least.</param>
/// <param name="Title">Its title; its first words where none is stated.</param>
public sealed record BriefReport(string Id, string ShortId, string Title)
{
    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The publication day, or null where none is stated.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public required string Language { get; init; }

    /// <summary>Where it was seen: files or items, in the order the report keeps its captures.</summary>
    public required ImmutableArray<string> Captures { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of its text.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
