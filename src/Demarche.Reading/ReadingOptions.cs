namespace Demarche.Reading;

/// <summary>What a reader looks for; every default in sight. What is off is right in less than three of four, or too rare to be measured (docs/results/actions-by-eye.md).</summary>
public sealed record ReadingOptions
{
    /// <summary>Everything, also what is right too seldom to be read by default.</summary>
    public static ReadingOptions All { get; } = new() { ReadsDeeds = true, ReadsLinks = true, ReadsEffects = true, ReadsDisagreements = true };

    /// <summary>Whether what parties offered, promised, threatened, demanded, refused or are ready for is read, and what one of these answers.</summary>
    public bool ReadsActions { get; init; } = true;

    /// <summary>Whether actions that are simply done are read, too, where nothing answers them; off, because it is a fifty-fifty chance that one is a move. They stand among the events.</summary>
    public bool ReadsDeeds { get; init; }

    /// <summary>Whether it is read how initiatives hang together; off, because half of what is found is right, and little is found.</summary>
    public bool ReadsLinks { get; init; }

    /// <summary>Whether what actions are said to do is read; off, because the rule finds too few to measure how many are right.</summary>
    public bool ReadsEffects { get; init; }

    /// <summary>Whether it is read on what sides differ; off, because less than half of those found are right.</summary>
    public bool ReadsDisagreements { get; init; }
}
