namespace Demarche.Reading.Statements;

/// <summary>What somebody does by saying, writing or thinking something.</summary>
public enum Act
{
    /// <summary>Says that it is so.</summary>
    Assert,

    /// <summary>Says that it is not so.</summary>
    Deny,

    /// <summary>Wants somebody to do it.</summary>
    Demand,

    /// <summary>Commits to it.</summary>
    Promise,

    /// <summary>Says that something bad may come.</summary>
    Warn,

    /// <summary>Says that it will do something bad.</summary>
    Threaten,

    /// <summary>Wishes it.</summary>
    Hope,

    /// <summary>Holds it to be so.</summary>
    Believe,

    /// <summary>Puts it forward for others to take up.</summary>
    Propose,

    /// <summary>Agrees to it.</summary>
    Accept,

    /// <summary>Refuses it.</summary>
    Reject,

    /// <summary>Speaks well of it.</summary>
    Praise,

    /// <summary>Speaks ill of it.</summary>
    Criticize,

    /// <summary>Wants to know it, or asks for it.</summary>
    Ask,

    /// <summary>Does not say anything about it.</summary>
    Decline,
}
