namespace Demarche.Workbench.Views.Timelines;

/// <summary>Whether what a mark tells took place; each is drawn in a way of its own.</summary>
public enum TimelineStanding
{
    /// <summary>It took place or goes on.</summary>
    Happened,

    /// <summary>It is planned; where its day is told, that is when it is due.</summary>
    Planned,

    /// <summary>It hangs on a condition or is only supposed.</summary>
    Supposed,

    /// <summary>It is said not to have taken place.</summary>
    Denied,
}
