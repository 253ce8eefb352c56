namespace Demarche.Record.Decisions;

/// <summary>What a person can decide.</summary>
public enum DecisionKind
{
    /// <summary>A finding is right; or a report that was retracted counts again.</summary>
    Accept,

    /// <summary>A finding is wrong; or a report is retracted: it no longer counts for anything.</summary>
    Reject,

    /// <summary>A finding should read otherwise.</summary>
    Correct,

    /// <summary>Two merged things are one.</summary>
    Merge,

    /// <summary>Some members of a merged thing are another thing.</summary>
    Split,

    /// <summary>A merged thing has another name.</summary>
    Rename,

    /// <summary>A finding that reading missed.</summary>
    Add,

    /// <summary>A remark; it changes nothing.</summary>
    Comment,

    /// <summary>A word to find things by; it changes nothing.</summary>
    Tag,

    /// <summary>An earlier decision that is in conflict stands, or is set aside.</summary>
    Settle,

    /// <summary>An earlier decision is taken back; taking back that is to decide it again.</summary>
    Undo,
}
