namespace Demarche.Workbench.Views.Timelines;

/// <summary>What a mark on a timeline is.</summary>
public enum TimelineKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>A step of an initiative.</summary>
    Status,

    /// <summary>A statement of where a party stands.</summary>
    Statement,
}
