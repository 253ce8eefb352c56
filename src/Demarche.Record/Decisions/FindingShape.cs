using System.Collections.Immutable;

namespace Demarche.Record.Decisions;

/// <summary>Where findings of one kind stand in the JSON of a report's findings, and which of their keys name other findings.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="List">The list they stand in.</param>
internal sealed record FindingShape(FindingKind Kind, string List)
{
    /// <summary>The kind of finding whose list it is; null where the list is the report's.</summary>
    internal FindingKind? Owner { get; init; }

    /// <summary>Keys without which the finding says nothing, with "[]" for a list and "." for what is inside.</summary>
    internal ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Keys that may be left out.</summary>
    internal ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Lists of findings inside it that are judged on their own.</summary>
    internal ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>A part of it without which it cannot be, or null.</summary>
    internal string? LastPart { get; init; }

    internal static ImmutableArray<FindingShape> All { get; } =
    [
        new(FindingKind.Party, "parties") { Parts = ["mentions", "offices"], LastPart = "mentions" },
        new(FindingKind.Mention, "mentions") { Owner = FindingKind.Party },
        new(FindingKind.Office, "offices") { Owner = FindingKind.Party, Names = ["of"] },
        new(FindingKind.Relation, "relations") { Needs = ["from"], Names = ["to"] },
        new(FindingKind.Initiative, "initiatives")
        {
            Names = ["sponsors[]", "participants[]", "excluded[]"], Parts = ["mentions", "statusChanges", "links"], LastPart = "mentions",
        },
        new(FindingKind.InitiativeMention, "mentions") { Owner = FindingKind.Initiative },
        new(FindingKind.StatusChange, "statusChanges") { Owner = FindingKind.Initiative },
        new(FindingKind.InitiativeLink, "links") { Owner = FindingKind.Initiative, Needs = ["to"] },
        new(FindingKind.Statement, "statements") { Names = ["source.party", "sourcing.affiliation", "addressee"] },
        new(FindingKind.Position, "positions") { Needs = ["party", "initiative"], Names = ["toldBy"] },
        new(FindingKind.Event, "events") { Names = ["source[]", "recipient[]", "saidBy"] },
        new(FindingKind.Condition, "conditions") { Names = ["party", "ifAction", "thenAction"] },
        new(FindingKind.Assessment, "assessments") { Names = ["by"] },
        new(FindingKind.Action, "actions") { Needs = ["party"], Names = ["about", "addressee", "saidBy", "respondsTo"] },
        new(FindingKind.Effect, "effects") { Needs = ["action", "on"], Names = ["saidBy"] },
        new(FindingKind.Disagreement, "disagreements") { Names = ["sides[].statements[]", "sides[].positions[]"] },
    ];

    internal static FindingShape Of(FindingKind kind) => All[(int)kind];
}
