namespace Demarche.Reading;

/// <summary>What a reader looks for; every default in sight.</summary>
public sealed record ReadingOptions
{
    /// <summary>Everything, also what is right too seldom to be read by default.</summary>
    public static ReadingOptions All { get; } = new() { ReadsEffects = true, ReadsDisagreements = true };

    /// <summary>Whether what actions are said to do is read; off, because the rule finds too few to measure how many are right (docs/results/reading.md).</summary>
    public bool ReadsEffects { get; init; }

    /// <summary>Whether what parties did, offered, threatened or refuse is read.</summary>
    public bool ReadsActions { get; init; } = true;

    /// <summary>Whether it is read on what sides differ; off, because only about half of those found are right (docs/results/reading.md).</summary>
    public bool ReadsDisagreements { get; init; }
}
