namespace Demarche.Conflict.Paths;

/// <summary>Which moves a path may take.</summary>
public enum PathMoves
{
    /// <summary>Every move (UM).</summary>
    All,

    /// <summary>Only moves that improve their mover (UI).</summary>
    Improvements,

    /// <summary>Moves that improve their mover, or may.</summary>
    ImprovementsAndUnknown,

    /// <summary>Moves that improve their mover or make it worse off: none between states that it holds equal.</summary>
    ImprovementsAndDisimprovements,
}
