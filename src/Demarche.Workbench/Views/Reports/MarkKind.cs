namespace Demarche.Workbench.Views.Reports;

/// <summary>How a finding is marked in its story; several kinds of finding share a mark.</summary>
public enum MarkKind
{
    /// <summary>Parties, the words that stand for them, offices and relations.</summary>
    Party,

    /// <summary>Initiatives, the words that stand for them, their steps and links.</summary>
    Initiative,

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

    /// <summary>What parties did or could do, and what that does to others.</summary>
    Move,

    /// <summary>On what sides differ.</summary>
    Disagreement,
}
