namespace Demarche.Reading.Actions;

/// <summary>How far an action has come, by what the report says.</summary>
public enum ActionStatus
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It is being done.</summary>
    Ongoing,

    /// <summary>It was offered.</summary>
    Offered,

    /// <summary>It was promised or is planned.</summary>
    Promised,

    /// <summary>It was threatened.</summary>
    Threatened,

    /// <summary>It is thought of.</summary>
    Considered,

    /// <summary>Another demands it.</summary>
    Demanded,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>The party says it is ready for it.</summary>
    Ready,
}
