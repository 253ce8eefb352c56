namespace Demarche.Reading.Events;

/// <summary>The 16 event types of PLOVER (manual of 2021/2024), in its order.</summary>
public enum PloverType
{
    /// <summary>Says yes, offers or promises to cooperate.</summary>
    Agree,

    /// <summary>Meets, visits, calls, negotiates, mediates.</summary>
    Consult,

    /// <summary>Backs without material help: praise, recognition, signing.</summary>
    Support,

    /// <summary>Yields in words.</summary>
    Concede,

    /// <summary>Deals materially with another, both ways.</summary>
    Cooperate,

    /// <summary>Helps materially, one way.</summary>
    Aid,

    /// <summary>Yields in deed.</summary>
    Retreat,

    /// <summary>Asks, demands, orders.</summary>
    Request,

    /// <summary>Disapproves, accuses, investigates.</summary>
    Accuse,

    /// <summary>Refuses.</summary>
    Reject,

    /// <summary>Warns with force.</summary>
    Threaten,

    /// <summary>Protests as a crowd.</summary>
    Protest,

    /// <summary>Cuts relations.</summary>
    Sanction,

    /// <summary>Moves arms short of force.</summary>
    Mobilize,

    /// <summary>Represses short of violence.</summary>
    Coerce,

    /// <summary>Uses violence.</summary>
    Assault,
}
