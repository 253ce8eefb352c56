namespace Demarche.Reading.Initiatives;

/// <summary>How one initiative hangs on another.</summary>
public enum InitiativeLinkKind
{
    /// <summary>It is a part, a round or a step of the other.</summary>
    PartOf,

    /// <summary>It is meant for the case that the other fails.</summary>
    FallbackFor,

    /// <summary>It takes up or revives the other.</summary>
    BuildsOn,

    /// <summary>It carries the other: a speech that lays out a plan, a resolution that endorses a deal.</summary>
    VehicleOf,

    /// <summary>It stands against the other.</summary>
    RivalOf,

    /// <summary>Its day was moved for the other.</summary>
    MovedFor,
}
