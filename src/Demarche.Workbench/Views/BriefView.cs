using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>What one or more reports say, for a person to read: plain values, every line with the words it rests on.</summary>
public sealed record BriefView
{
    /// <summary>Stands under every brief.</summary>
    public const string ClosingLine = "This is a model of reporting, not of the world.";

    /// <summary>What must be known first, such as a missing publication day.</summary>
    public ImmutableArray<BriefNotice> Notices { get; init; } = [];

    /// <summary>The reports, the earliest published first; those without a day last.</summary>
    public required ImmutableArray<BriefReport> Reports { get; init; }

    /// <summary>Who is in them, the most often mentioned first.</summary>
    public required ImmutableArray<BriefParty> Parties { get; init; }

    /// <summary>Who says what, in order of their first words.</summary>
    public required ImmutableArray<BriefSource> Sources { get; init; }

    /// <summary>The times that have a place on the calendar, in its order.</summary>
    public required ImmutableArray<BriefTime> Timeline { get; init; }

    /// <summary>The times that have none, in order of text.</summary>
    public required ImmutableArray<BriefTime> UnplacedTimes { get; init; }

    /// <summary>What was not read as the story, in order of text.</summary>
    public required ImmutableArray<BriefFurniture> Furniture { get; init; }

    /// <summary>What to know about the reading.</summary>
    public required ImmutableArray<BriefDiagnostic> Diagnostics { get; init; }
}
