using System.Globalization;
using System.Text;

namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Writes the move graph in the language of Graphviz (DOT).</summary>
internal static class DotDrawing
{
    internal static string Write(MoveGraph graph)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"digraph {Quote(graph.Name)} {{\n");
        text.Append("  node [shape=circle, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\"];\n");
        foreach (var state in graph.States)
        {
            WriteState(text, state);
        }

        foreach (var move in graph.Moves)
        {
            text.Append(CultureInfo.InvariantCulture, $"  s{move.From} -> s{move.To} [color=\"{LineStyles.Colour(move.Maker)}\", style={LineStyles.Word(move.Maker)}");
            text.Append(CultureInfo.InvariantCulture, $"{(move.IsBothWays ? ", dir=both" : "")}, tooltip={Quote(move.Text)}];\n");
        }

        WriteLegend(text, graph);
        return text.Append("}\n").ToString();
    }

    private static void WriteState(StringBuilder text, DrawnState state)
    {
        string?[] lines = [state.Label, state.Options, state.IsStatusQuo ? "status quo" : null, state.Concepts.Count == 0 ? null : string.Join(' ', state.Concepts)];
        var label = string.Join("\\n", lines.OfType<string>().Select(Escape));
        var shape = state.Concepts.Count > 0 ? ", shape=doublecircle, penwidth=2" : "";
        text.Append(CultureInfo.InvariantCulture, $"  s{state.State} [label=\"{label}\"{shape}{(state.IsStatusQuo ? ", style=filled, fillcolor=\"#DDDDDD\"" : "")}");
        text.Append(CultureInfo.InvariantCulture, $"{(state.Meaning is { } meaning ? $", tooltip={Quote(meaning)}" : "")}];\n");
    }

    private static void WriteLegend(StringBuilder text, MoveGraph graph)
    {
        text.Append("  subgraph cluster_legend {\n    label=\"moves of\";\n    node [shape=plaintext];\n");
        var maker = 0;
        foreach (var name in graph.Makers)
        {
            text.Append(CultureInfo.InvariantCulture, $"    l{maker} [label=\"\"]; k{maker} [label={Quote(name)}];\n");
            text.Append(CultureInfo.InvariantCulture, $"    l{maker} -> k{maker} [color=\"{LineStyles.Colour(maker)}\", style={LineStyles.Word(maker)}];\n");
            maker++;
        }

        text.Append("  }\n");
    }

    private static string Quote(string value) => $"\"{Escape(value)}\"";

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
