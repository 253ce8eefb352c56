namespace Demarche.Language.Times;

/// <summary>What a relative expression was counted from.</summary>
public enum TimeAnchor
{
    /// <summary>Nothing: the expression tells its time in full.</summary>
    Absolute,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The last date told before it.</summary>
    LastTold,

    /// <summary>It is relative, and there was nothing to count it from.</summary>
    Missing,
}
