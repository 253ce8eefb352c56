using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;

namespace Demarche.Reading.Relations;

/// <summary>How a party stands to another, or to a place, as the report tells it.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words that tell it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Kind">The relation.</param>
/// <param name="From">The party that it is told of.</param>
public sealed record Relation(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, RelationKind Kind, PartyId From)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's relations, in order of evidence.</summary>
    public static Layer<ImmutableArray<Relation>> Layer { get; } = new("relations");

    /// <summary>The other party, or null where there is a place instead.</summary>
    public PartyId? To { get; init; }

    /// <summary>The place that is ruled or administered, or null where there is a party instead.</summary>
    public Place? Place { get; init; }
}
