namespace Demarche.Record.Merging.Ties;

/// <summary>What two parties have to do with each other.</summary>
public enum TieKind
{
    /// <summary>They meet, call, negotiate, or one asks the other: PLOVER consult and request.</summary>
    With,

    /// <summary>One acts for the other: PLOVER agree, support, concede, cooperate, aid and retreat.</summary>
    For,

    /// <summary>One acts against the other: PLOVER accuse, reject, threaten, protest, sanction, mobilize, coerce and assault.</summary>
    Against,

    /// <summary>One tells where the other stands.</summary>
    About,
}
