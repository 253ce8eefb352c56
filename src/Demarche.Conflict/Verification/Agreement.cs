namespace Demarche.Conflict.Verification;

/// <summary>Whether a printed result agrees with what is worked out.</summary>
public enum Agreement
{
    /// <summary>They are the same.</summary>
    Agrees,

    /// <summary>The print is known to be wrong, and what is worked out is the documented correction.</summary>
    AgreesWithCorrection,

    /// <summary>They differ.</summary>
    Differs,
}
