namespace Demarche.Conflict.Outlook;

/// <summary>What can be said about a move that a decision maker could make next.</summary>
public enum MoveOutlook
{
    /// <summary>A known improvement that no sanction is even possible against.</summary>
    Ready,

    /// <summary>A known improvement, and a sanction that holds however the unknown comparisons turn out.</summary>
    Deterred,

    /// <summary>A known improvement, and a sanction that is only possible.</summary>
    Open,

    /// <summary>It is unknown whether it is an improvement.</summary>
    TurnsOnQuestion,

    /// <summary>It is known to be no improvement.</summary>
    NoGainKnown,
}
