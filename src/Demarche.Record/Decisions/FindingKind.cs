namespace Demarche.Record.Decisions;

/// <summary>The kinds of finding that a person can judge.</summary>
public enum FindingKind
{
    /// <summary>A report's party.</summary>
    Party,

    /// <summary>Words that stand for a party.</summary>
    Mention,

    /// <summary>A role that a person holds for a party.</summary>
    Office,

    /// <summary>How two parties stand to each other.</summary>
    Relation,

    /// <summary>What parties negotiate in or about.</summary>
    Initiative,

    /// <summary>Words that stand for an initiative.</summary>
    InitiativeMention,

    /// <summary>A step of an initiative.</summary>
    StatusChange,

    /// <summary>How an initiative hangs on another.</summary>
    InitiativeLink,

    /// <summary>What somebody said.</summary>
    Statement,

    /// <summary>Where a party stands.</summary>
    Position,

    /// <summary>Who did what to whom.</summary>
    Event,

    /// <summary>What hangs on what.</summary>
    Condition,

    /// <summary>How likely something is said to be.</summary>
    Assessment,

    /// <summary>What a party did or could do.</summary>
    Action,

    /// <summary>What an action is said to do.</summary>
    Effect,

    /// <summary>On what sides differ.</summary>
    Disagreement,
}
