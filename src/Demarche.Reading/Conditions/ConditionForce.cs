namespace Demarche.Reading.Conditions;

/// <summary>How what follows hangs on what must hold.</summary>
public enum ConditionForce
{
    /// <summary>It follows if that holds; what else may bring it is not said.</summary>
    If,

    /// <summary>It follows only if that holds.</summary>
    OnlyIf,

    /// <summary>It follows if that does not hold.</summary>
    Unless,

    /// <summary>It holds until that does.</summary>
    Until,
}
