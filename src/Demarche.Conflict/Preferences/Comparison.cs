namespace Demarche.Conflict.Preferences;

/// <summary>How one state compares with another for a decision maker. The values are flags, so that rules can name several.</summary>
[Flags]
public enum Comparison
{
    /// <summary>None: of use only as an empty set.</summary>
    None = 0,

    /// <summary>The first is less preferred.</summary>
    Worse = 1,

    /// <summary>Both are equally preferred.</summary>
    Tied = 2,

    /// <summary>The first is preferred.</summary>
    Better = 4,

    /// <summary>It is not known.</summary>
    Unknown = 8,
}
