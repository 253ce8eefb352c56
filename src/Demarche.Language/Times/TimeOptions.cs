namespace Demarche.Language.Times;

/// <summary>Choices that the words of a report do not make.</summary>
public sealed record TimeOptions
{
    /// <summary>The options with every default.</summary>
    public static TimeOptions Default { get; } = new();

    /// <summary>Whether "summer" is December to February; by default June to August.</summary>
    public bool SouthernSeasons { get; init; }

    /// <summary>Whether "3/5/2016" is the 3rd of May; by default the 5th of March. "25/3/2016" is read as it must be in either case.</summary>
    public bool DayBeforeMonth { get; init; }
}
