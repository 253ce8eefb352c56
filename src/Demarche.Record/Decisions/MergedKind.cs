namespace Demarche.Record.Decisions;

/// <summary>What is merged across reports.</summary>
public enum MergedKind
{
    /// <summary>A party.</summary>
    Party,

    /// <summary>An initiative.</summary>
    Initiative,

    /// <summary>An event.</summary>
    Event,
}
