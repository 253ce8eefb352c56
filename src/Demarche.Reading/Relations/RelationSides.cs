using Demarche.Reading.Parties;

namespace Demarche.Reading.Relations;

/// <summary>Which kinds of party can stand on which side of a relation.</summary>
internal static class RelationSides
{
    /// <summary>Whether a kind of party can fill a slot.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="slot">'A' for whom it is told of; 'B' or 'C' for the other.</param>
    /// <param name="kind">The kind of party.</param>
    /// <returns>True where it can.</returns>
    internal static bool Fit(RelationKind relation, char slot, PartyKind kind) => relation switch
    {
        RelationKind.Ally => kind is not PartyKind.Anonymous and not PartyKind.Company and not PartyKind.Ngo,
        RelationKind.DiplomaticRelations => kind is PartyKind.State or PartyKind.Government or PartyKind.People or PartyKind.Igo,
        RelationKind.Administers => slot == 'A' ? Governs(kind) : kind is PartyKind.People or PartyKind.State,
        RelationKind.Rules => Governs(kind),
        RelationKind.Member => slot == 'A'
            ? kind is PartyKind.State or PartyKind.Government or PartyKind.Igo or PartyKind.PoliticalParty or PartyKind.ArmedGroup or PartyKind.Ngo
            : kind is PartyKind.Igo or PartyKind.Bloc,
        RelationKind.Mediator => slot == 'A'
            ? kind is not PartyKind.People and not PartyKind.Anonymous and not PartyKind.Company
            : kind is not PartyKind.Anonymous and not PartyKind.Company and not PartyKind.Igo,
        _ => false,
    };

    private static bool Governs(PartyKind kind) =>
        kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup or PartyKind.PoliticalParty or PartyKind.Igo;
}
