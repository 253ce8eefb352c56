namespace Demarche.Conflict.Model;

/// <summary>How far an input of a model can be relied on.</summary>
public enum InputStatus
{
    /// <summary>Nothing was said: an input that a person typed in without a mark.</summary>
    Unmarked,

    /// <summary>A person confirmed it.</summary>
    Confirmed,

    /// <summary>At least one grade A or B, nothing contrary from the own side.</summary>
    Stated,

    /// <summary>Grade C or D from two independent origins.</summary>
    Reported,

    /// <summary>One source of grade C, D or E.</summary>
    Claimed,

    /// <summary>There is contrary evidence at the same or a better grade.</summary>
    Contested,

    /// <summary>A default without words.</summary>
    Assumed,

    /// <summary>Contrary evidence came later: still in force, marked, never silently replaced.</summary>
    Stale,
}
