namespace Demarche.Conflict.Model;

/// <summary>How statements make a preference.</summary>
public enum StatementRule
{
    /// <summary>
    /// Most important first: the first statement on which two states differ decides; states that agree on all are tied. Within a tier of
    /// several statements the number that hold decides. (Option prioritisation, Fang, Hipel, Kilgour and Peng 2003.)
    /// </summary>
    Prioritised,

    /// <summary>The sum of the weights of the statements that hold decides; equal sums are tied.</summary>
    Weighted,

    /// <summary>
    /// Most important first, and silence is unknown: at the first tier where two states differ, every differing statement must favour the
    /// same state, else the comparison is unknown; states that agree on all statements are tied only where they differ on no option but
    /// <see cref="StatementPreference.IndifferentTo"/>.
    /// </summary>
    PrioritisedWithSilence,
}
