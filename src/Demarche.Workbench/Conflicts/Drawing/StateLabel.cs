namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>The lines under a state.</summary>
internal static class StateLabel
{
    private const int LongestInside = 4;

    /// <summary>Whether the label stands inside the circle.</summary>
    internal static bool IsInside(DrawnState state) => state.Label.Length <= LongestInside;

    internal static IReadOnlyList<string> Lines(DrawnState state)
    {
        string?[] lines = [IsInside(state) ? null : state.Label, state.Options, state.IsStatusQuo ? "status quo" : null, state.Concepts.Count == 0 ? null : string.Join(' ', state.Concepts)];
        return [.. lines.OfType<string>()];
    }
}
