using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Conditions;

/// <summary>Something that follows if something else holds.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on: from the first to the last of both sides.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="If">What must hold, without the word that says so.</param>
/// <param name="Then">What follows.</param>
/// <param name="Force">How it hangs on that.</param>
public sealed record Condition(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, TextSpan If, TextSpan Then, ConditionForce Force)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's conditions, in order of evidence.</summary>
    public static Layer<ImmutableArray<Condition>> Layer { get; } = new("conditions");

    /// <summary>Whose condition it is, or null where the report tells it in its own voice.</summary>
    public PartyId? Party { get; init; }

    /// <summary>The action that what must hold is, or null.</summary>
    public FindingId? IfAction { get; init; }

    /// <summary>The action that what follows is, or null.</summary>
    public FindingId? ThenAction { get; init; }
}
