namespace Demarche.Workbench.Checking;

/// <summary>What a sentence of a report says to a claim.</summary>
public enum ClaimRelation
{
    /// <summary>Nothing, or not enough.</summary>
    Unrelated,

    /// <summary>The same.</summary>
    Supports,

    /// <summary>That somebody is on the other side of the same matter.</summary>
    OtherStance,

    /// <summary>That the same was not so.</summary>
    Denial,

    /// <summary>The same with another number.</summary>
    OtherNumber,
}
