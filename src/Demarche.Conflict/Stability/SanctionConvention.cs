namespace Demarche.Conflict.Stability;

/// <summary>Two readings of what counts as a sanction; they differ only where others can undo the move that is sanctioned, or where preference is unknown.</summary>
public enum SanctionConvention
{
    /// <summary>As the sets are defined: being brought back to s itself is a sanction, and s1 is among what can be reached from s1 by a way round.</summary>
    SetDefinition,

    /// <summary>As the matrix form has it: being brought back to s is no sanction, and s1 is never reached from itself. (Xu, Hipel, Kilgour and Fang 2018.)</summary>
    MatrixForm,
}
