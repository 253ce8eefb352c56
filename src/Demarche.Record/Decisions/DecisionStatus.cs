namespace Demarche.Record.Decisions;

/// <summary>A decision, and what has become of it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="State">What has become of it.</param>
public sealed record DecisionStatus(Decision Decision, DecisionState State)
{
    /// <summary>Why it is in conflict; null where it is not.</summary>
    public ConflictKind? Conflict { get; init; }

    /// <summary>What the reading says now, as JSON; null where it says nothing, or what the decision expects.</summary>
    public string? Now { get; init; }

    /// <summary>The id that the finding it is about has now, or null.</summary>
    public string? Finding { get; init; }

    /// <summary>The decision that superseded, undid, settled or contradicts it; null where none did.</summary>
    public Decision? Other { get; init; }
}
