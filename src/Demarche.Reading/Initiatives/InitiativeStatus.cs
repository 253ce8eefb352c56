namespace Demarche.Reading.Initiatives;

/// <summary>How far an initiative has come.</summary>
public enum InitiativeStatus
{
    /// <summary>Put forward, not yet taken up.</summary>
    Proposed,

    /// <summary>Settled to come.</summary>
    Planned,

    /// <summary>Going on.</summary>
    UnderWay,

    /// <summary>Put off.</summary>
    Delayed,

    /// <summary>Not moving on.</summary>
    Stalled,

    /// <summary>Ended without a result.</summary>
    BrokenDown,

    /// <summary>Refused by a party that it needs.</summary>
    Rejected,

    /// <summary>Agreed, signed, passed or in force.</summary>
    Adopted,

    /// <summary>Over.</summary>
    Concluded,

    /// <summary>Taken up again.</summary>
    Revived,

    /// <summary>Taken back or lifted.</summary>
    Withdrawn,
}
