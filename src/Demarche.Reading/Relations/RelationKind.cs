namespace Demarche.Reading.Relations;

/// <summary>How two parties stand to each other.</summary>
public enum RelationKind
{
    /// <summary>They are allies; either way round.</summary>
    Ally,

    /// <summary>They have diplomatic relations; either way round.</summary>
    DiplomaticRelations,

    /// <summary>The first administers the second, or a place.</summary>
    Administers,

    /// <summary>The first rules a place.</summary>
    Rules,

    /// <summary>The first is a member of the second.</summary>
    Member,

    /// <summary>The first mediates, the second is one of the sides.</summary>
    Mediator,
}
