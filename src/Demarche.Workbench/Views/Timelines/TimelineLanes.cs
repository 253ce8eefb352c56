namespace Demarche.Workbench.Views.Timelines;

/// <summary>What lanes of a timeline stand for.</summary>
public enum TimelineLanes
{
    /// <summary>What it is: events, what is ahead, steps of initiatives, statements.</summary>
    Kind,

    /// <summary>A party a lane.</summary>
    Party,

    /// <summary>An initiative a lane.</summary>
    Initiative,
}
