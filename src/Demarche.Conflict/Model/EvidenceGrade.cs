namespace Demarche.Conflict.Model;

/// <summary>
/// How good the evidence for an input is, best first. Grades are letters and never numbers to calculate with: a verdict has the
/// weakest grade among the inputs that its witness rests on.
/// </summary>
public enum EvidenceGrade
{
    /// <summary>Own words, named or in a document, direct.</summary>
    A,

    /// <summary>Own side: a spokesperson, or named and told indirectly.</summary>
    B,

    /// <summary>Own side, without a name.</summary>
    C,

    /// <summary>Told by another party.</summary>
    D,

    /// <summary>Told by an opponent on that matter, or in the voice of the outlet.</summary>
    E,
}
