namespace Demarche.Conflict.Coalitions;

/// <summary>
/// When a state counts as stable for a coalition H. CI_H(s) are the states that H can reach together and that each member prefers to s;
/// an answer sanctions where at least one member of H does not prefer it to s. (Kilgour, Hipel, Fang and Peng 2001; Inohara and Hipel 2008.)
/// </summary>
public enum CoalitionConcept
{
    /// <summary>CI_H(s) is empty.</summary>
    CNash,

    /// <summary>For each x in CI_H(s) those outside can reach a sanction.</summary>
    CGmr,

    /// <summary>And H can reach nothing from there that all its members prefer to s.</summary>
    CSmr,

    /// <summary>For each x in CI_H(s) coalitions of those outside reach a sanction, each step an improvement for the whole coalition that makes it.</summary>
    CSeq,
}
