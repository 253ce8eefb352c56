namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>What a drawing of the move graph shows, and how large it may be.</summary>
public sealed record DrawingOptions
{
    /// <summary>Whether only moves that improve their mover are drawn.</summary>
    public bool ImprovementsOnly { get; init; }

    /// <summary>Where the states of a picture stand; Graphviz finds places of its own.</summary>
    public DrawingLayout Layout { get; init; }

    /// <summary>The most states that a picture shows; more cannot be told apart on a page.</summary>
    public int MostStates { get; init; } = 64;

    /// <summary>The most lines between states that a picture shows.</summary>
    public int MostLines { get; init; } = 600;
}
