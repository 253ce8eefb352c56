using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Actions;

/// <summary>Something that a party did or could do: raw material of an option of the conflict model.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Party">Whose action it is: who did it or could do it.</param>
/// <param name="Type">The PLOVER type of the deed itself.</param>
/// <param name="Status">How far it has come.</param>
public sealed record PartyAction(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, PartyId Party, PloverType Type, ActionStatus Status)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's actions, in order of evidence.</summary>
    public static Layer<ImmutableArray<PartyAction>> Layer { get; } = new("actions");

    /// <summary>The initiative it is about, or null.</summary>
    public FindingId? About { get; init; }

    /// <summary>Whom it touches, or who demands it; null where the report does not tell.</summary>
    public PartyId? Addressee { get; init; }

    /// <summary>The day it is due by, or null.</summary>
    public TimeExpression? By { get; init; }

    /// <summary>When, or null.</summary>
    public TimeExpression? When { get; init; }

    /// <summary>The statement it stands in, or null.</summary>
    public FindingId? SaidBy { get; init; }

    /// <summary>The earlier action that it answers, or null.</summary>
    public FindingId? RespondsTo { get; init; }
}
