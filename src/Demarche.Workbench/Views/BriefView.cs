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

    /// <summary>The parties that a person is shown at once.</summary>
    public IEnumerable<BriefParty> MainParties => Parties.Where(party => !FoldsMarginal || !party.IsMarginal);

    /// <summary>The parties that are folded into a count.</summary>
    public IEnumerable<BriefParty> FoldedParties => Parties.Where(party => FoldsMarginal && party.IsMarginal);

    /// <summary>Whether marginal parties are folded: where the list is long and all were not asked for.</summary>
    public bool FoldsMarginal { get; init; }

    /// <summary>How they stand to each other, in order of reports and text.</summary>
    public ImmutableArray<BriefEntry> Relations { get; init; } = [];

    /// <summary>What is on the table and its state, in order of reports and first mention.</summary>
    public ImmutableArray<BriefEntry> Initiatives { get; init; } = [];

    /// <summary>Who stands where on it, by initiative.</summary>
    public ImmutableArray<BriefPosition> Positions { get; init; } = [];

    /// <summary>Who says what, in order of their first words.</summary>
    public required ImmutableArray<BriefSource> Sources { get; init; }

    /// <summary>What happened or goes on, in order of time; what has no day last.</summary>
    public ImmutableArray<BriefEntry> Happened { get; init; } = [];

    /// <summary>What is planned, possible or due, in order of time; what has no day last.</summary>
    public ImmutableArray<BriefEntry> Due { get; init; } = [];

    /// <summary>What is contested, with each side's words.</summary>
    public ImmutableArray<BriefEntry> Contested { get; init; } = [];

    /// <summary>What hangs on what, and what is said to help or hurt.</summary>
    public ImmutableArray<BriefEntry> Conditions { get; init; } = [];

    /// <summary>How likely things are said to be.</summary>
    public ImmutableArray<BriefEntry> Assessments { get; init; } = [];

    /// <summary>What parties did, offered, threatened or refuse.</summary>
    public ImmutableArray<BriefEntry> Moves { get; init; } = [];

    /// <summary>The times that have a place on the calendar, in its order.</summary>
    public required ImmutableArray<BriefTime> Timeline { get; init; }

    /// <summary>The times that have none, in order of text.</summary>
    public required ImmutableArray<BriefTime> UnplacedTimes { get; init; }

    /// <summary>What was not read as the story, in order of text.</summary>
    public required ImmutableArray<BriefFurniture> Furniture { get; init; }

    /// <summary>What to know about the reading.</summary>
    public required ImmutableArray<BriefDiagnostic> Diagnostics { get; init; }

    /// <summary>The sections of lines that stand before who says what, in order; some may be empty.</summary>
    public IReadOnlyList<BriefSection> FirstSections =>
        [new("How they stand to each other", "relations", Relations), new("What is on the table", "initiatives", Initiatives)];

    /// <summary>The sections of lines that stand behind who says what, in order; some may be empty.</summary>
    public IReadOnlyList<BriefSection> LastSections =>
    [
        new("What happened", "happened", Happened),
        new("What is planned, possible or due", "due", Due),
        new("What is contested", "contested", Contested),
        new("What hangs on what", "conditions", Conditions),
        new("How likely it is said to be", "assessments", Assessments),
        new("Moves", "moves", Moves),
    ];
}
