using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>A report's party with its names there.</summary>
internal sealed class NamedParty
{
    internal NamedParty(Party party, ImmutableArray<(string Name, int Mentions)> names, NameKnowledge knowledge)
    {
        Party = party;
        Names = names;
        Person = party.Kind is PartyKind.Person && !names.IsEmpty ? PersonName.Parse(party.Name, knowledge) : null;
        Shape = ShapeOf();
    }

    internal Party Party { get; }

    internal ImmutableArray<(string Name, int Mentions)> Names { get; }

    internal PersonName? Person { get; }

    internal TellingShape Shape { get; }

    private TellingShape ShapeOf() => Party.Kind switch
    {
        PartyKind.Anonymous => TellingShape.Unnamed,
        _ when Party.GazetteerId is not null => TellingShape.Known,
        PartyKind.Person => Person is { } person
            ? person.IsLone ? TellingShape.LoneName : TellingShape.FullName
            : Party.Offices.IsEmpty ? TellingShape.Unnamed : TellingShape.OfficeOnly,
        _ => TellingShape.Body,
    };
}
