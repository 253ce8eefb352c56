using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Initiatives;

/// <summary>What parties negotiate in or about, with every mention of it in one report. Two descriptions of one initiative are one entry.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">Its fullest mention.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Name">Its fullest description, without article.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mentions">Where it is spoken of, in order of text; at least one.</param>
public sealed record Initiative(
    FindingId Id,
    TextSpan Evidence,
    double Confidence,
    Origin Origin,
    string Name,
    InitiativeKind Kind,
    ImmutableArray<InitiativeMention> Mentions)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's initiatives, in order of first mention.</summary>
    public static Layer<ImmutableArray<Initiative>> Layer { get; } = new("initiatives");

    /// <summary>Who put it forward, hosts it or holds it, in order of text.</summary>
    public ImmutableArray<PartyId> Sponsors { get; init; } = [];

    /// <summary>The year it belongs to, or null where the report does not tell.</summary>
    public int? Year { get; init; }

    /// <summary>How far it has come, as the report leaves it, or null where the words do not tell.</summary>
    public InitiativeStatus? Status { get; init; }

    /// <summary>Its steps, in order of text.</summary>
    public ImmutableArray<StatusChange> StatusChanges { get; init; } = [];

    /// <summary>Who takes part or is to take part, in order of text.</summary>
    public ImmutableArray<PartyId> Participants { get; init; } = [];

    /// <summary>Who is told to be left out or to stay away, in order of text.</summary>
    public ImmutableArray<PartyId> Excluded { get; init; } = [];

    /// <summary>The words for what it is about, in order of text.</summary>
    public ImmutableArray<TextSpan> Issues { get; init; } = [];

    /// <summary>How it hangs on other initiatives, in order of text.</summary>
    public ImmutableArray<InitiativeLink> Links { get; init; } = [];
}
