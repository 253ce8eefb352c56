namespace Demarche.Record.Merging.Events;

/// <summary>What became of a telling later.</summary>
public enum EventOutcome
{
    /// <summary>Nothing later speaks to it.</summary>
    Open,

    /// <summary>What one side claimed was told later by another origin as done, in the outlet's voice or by another speaker.</summary>
    Confirmed,

    /// <summary>It was later said not to have taken place.</summary>
    Denied,

    /// <summary>What was planned took place, or the day told for it passed.</summary>
    Overtaken,
}
