namespace Demarche.Conflict.Stability;

/// <summary>
/// When a state counts as stable for decision maker i. R_i(s) are the states i can move to, R_i+(s) those it prefers, N - i the others,
/// Phi_i(s) the states it does not prefer to s. A state is stable where each s1 in R_i+(s) is sanctioned as the concept says.
/// </summary>
public enum Concept
{
    /// <summary>Nothing is a sanction: R_i+(s) must be empty. (Nash 1950, 1951.)</summary>
    Nash,

    /// <summary>General metarationality: the others can reach some s2 in Phi_i(s) from s1. (Howard 1971.)</summary>
    Gmr,

    /// <summary>Symmetric metarationality: and every s3 that i can reach from s2 is in Phi_i(s) too. (Howard 1971.)</summary>
    Smr,

    /// <summary>Sequential stability: the others reach s2 in Phi_i(s) by steps each of which improves its mover. (Fraser and Hipel 1979.)</summary>
    Seq,

    /// <summary>Symmetric sequential stability: as sequential, and no escape as in symmetric metarationality. (Rego and Vieira 2017.)</summary>
    Sseq,
}
