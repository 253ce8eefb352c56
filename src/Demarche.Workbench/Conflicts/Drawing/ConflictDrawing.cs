using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;

namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Draws the move graph of a conflict: states, equilibria, status quo, and each decision maker's moves in a colour and a line of its own.</summary>
public static class ConflictDrawing
{
    /// <summary>Draws a picture.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="stability">Which states are equilibria.</param>
    /// <param name="options">What to show; null for all moves of a small graph.</param>
    /// <returns>The picture, or why there is none.</returns>
    public static DrawnGraph Svg(ConflictGraph graph, StabilityResult stability, DrawingOptions? options = null) =>
        Draw(graph, stability, options ?? new DrawingOptions(), (drawn, layout) => SvgDrawing.Write(drawn, GraphLayout.Place(graph, drawn, layout)));

    /// <summary>Writes the graph for Graphviz.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="stability">Which states are equilibria.</param>
    /// <param name="options">What to show; null for all moves of a small graph.</param>
    /// <returns>The text, or why there is none.</returns>
    public static DrawnGraph Dot(ConflictGraph graph, StabilityResult stability, DrawingOptions? options = null) =>
        Draw(graph, stability, options ?? new DrawingOptions { MostStates = 1000, MostLines = 10_000 }, static (drawn, _) => DotDrawing.Write(drawn));

    /// <summary>Tells of a graph with too many states before it is analysed.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="options">How large a drawing may be.</param>
    /// <returns>Why there is no drawing, or null.</returns>
    public static DrawnGraph? Refuse(ConflictGraph graph, DrawingOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        return graph.StateCount > options.MostStates ? TooLarge(graph.StateCount, "states", options.MostStates) : null;
    }

    private static DrawnGraph Draw(ConflictGraph graph, StabilityResult stability, DrawingOptions options, Func<MoveGraph, DrawingLayout, string> write)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stability);
        if (Refuse(graph, options) is { } refused)
        {
            return refused;
        }

        var drawn = MoveGraph.Of(graph, stability, options.ImprovementsOnly);
        return drawn.Moves.Count > options.MostLines ? TooLarge(drawn.Moves.Count, "lines", options.MostLines) : new DrawnGraph(write(drawn, options.Layout), null);
    }

    private static DrawnGraph TooLarge(int count, string what, int most) =>
        new(null, string.Create(CultureInfo.InvariantCulture, $"The graph has {count} {what}, too many to draw: past {most} nobody can read it. Draw improvements only, or add infeasible combinations."));
}
