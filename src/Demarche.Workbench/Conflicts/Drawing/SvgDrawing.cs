using System.Globalization;
using System.Text;

namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Writes the move graph as a picture: states where the layout places them, and a line for each move, bent round the states between.</summary>
internal sealed class SvgDrawing
{
    private const double StateRadius = 19;
    private const double MarginX = 120;
    private const double LegendLine = 20;

    private readonly StringBuilder _text = new();
    private readonly MoveGraph _graph;
    private readonly PlacedGraph _placed;
    private readonly LineBend _bend;

    private SvgDrawing(MoveGraph graph, PlacedGraph placed)
    {
        _graph = graph;
        _placed = placed;
        _bend = new LineBend(placed.Places, StateRadius + 6);
    }

    internal static string Write(MoveGraph graph, PlacedGraph placed)
    {
        var drawing = new SvgDrawing(graph, placed);
        drawing.WriteAll();
        return drawing._text.ToString();
    }

    private void WriteAll()
    {
        var makers = _graph.Makers.ToList();
        var width = Math.Max(620, _placed.Width + MarginX);
        var height = _placed.Height + ((makers.Count + 3) * LegendLine);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:F0} {height:F0}\" width=\"{width:F0}\" height=\"{height:F0}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        Line($"<title>{Escape(_graph.Name)}</title>");
        Line($"<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>");
        Line($"<text x=\"16\" y=\"26\" font-size=\"16\" font-weight=\"bold\">{Escape(_graph.Name)}</text>");
        WriteArrows(makers.Count);
        foreach (var (heading, x, y) in _placed.Headings)
        {
            Line($"<text x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"middle\" font-style=\"italic\">{Escape(heading)}</text>");
        }

        foreach (var bundle in _graph.Moves.GroupBy(static move => (Math.Min(move.From, move.To), Math.Max(move.From, move.To))))
        {
            WriteBundle([.. bundle]);
        }

        foreach (var state in _graph.States)
        {
            WriteState(state);
        }

        WriteLegend(makers, _placed.Height + 4);
        Line($"</svg>");
    }

    private void WriteArrows(int makers)
    {
        Line($"<defs>");
        for (var maker = 0; maker < makers; maker++)
        {
            Line($"<marker id=\"a{maker}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\" fill=\"{LineStyles.Colour(maker)}\"/></marker>");
        }

        Line($"</defs>");
    }

    // Lines between the same two states are bent by different amounts, so that each is seen.
    private void WriteBundle(List<DrawnMove> moves)
    {
        var taken = new List<double>();
        foreach (var move in moves)
        {
            var bend = _bend.Choose(move.From, move.To, taken);
            var (middleX, middleY) = _bend.Middle(move.From, move.To, bend);
            var (fromX, fromY) = _placed.Places[move.From];
            var (toX, toY) = _placed.Places[move.To];
            var (startX, startY) = Towards(fromX, fromY, middleX, middleY);
            var (endX, endY) = Towards(toX, toY, middleX, middleY);
            var dash = LineStyles.Dash(move.Maker) is { Length: > 0 } dashes ? $" stroke-dasharray=\"{dashes}\"" : "";
            Line($"<path d=\"M{startX:F1} {startY:F1}Q{middleX:F1} {middleY:F1} {endX:F1} {endY:F1}\" fill=\"none\" stroke=\"{LineStyles.Colour(move.Maker)}\" stroke-width=\"1.6\"{dash} marker-end=\"url(#a{move.Maker})\"{(move.IsBothWays ? $" marker-start=\"url(#a{move.Maker})\"" : "")}><title>{Escape(move.Text)}</title></path>");
        }
    }

    private void WriteState(DrawnState state)
    {
        var (x, y) = _placed.Places[state.State];
        if (state.IsStatusQuo)
        {
            Line($"<rect x=\"{x - StateRadius - 7:F1}\" y=\"{y - StateRadius - 7:F1}\" width=\"{2 * (StateRadius + 7):F1}\" height=\"{2 * (StateRadius + 7):F1}\" fill=\"none\" stroke=\"#000000\" stroke-dasharray=\"3 3\"/>");
        }

        Line($"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"{StateRadius:F1}\" fill=\"#FFFFFF\" stroke=\"#000000\" stroke-width=\"{(state.Concepts.Count > 0 ? 2.5 : 1):F1}\"><title>{Escape(state.Meaning ?? state.Label)}</title></circle>");
        if (state.Concepts.Count > 0)
        {
            Line($"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"{StateRadius - 4:F1}\" fill=\"none\" stroke=\"#000000\"/>");
        }

        if (StateLabel.IsInside(state))
        {
            Line($"<text x=\"{x:F1}\" y=\"{y + 4:F1}\" text-anchor=\"middle\" font-weight=\"bold\">{Escape(state.Label)}</text>");
        }

        // White behind the letters keeps them readable where lines pass.
        var top = y + StateRadius + (state.IsStatusQuo ? 22 : 15);
        foreach (var line in StateLabel.Lines(state))
        {
            Line($"<text x=\"{x:F1}\" y=\"{top:F1}\" text-anchor=\"middle\" stroke=\"#FFFFFF\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">{Escape(line)}</text>");
            top += 14;
        }
    }

    private void WriteLegend(List<string> makers, double top)
    {
        for (var maker = 0; maker < makers.Count; maker++)
        {
            var y = top + (maker * LegendLine);
            var dash = LineStyles.Dash(maker) is { Length: > 0 } dashes ? $" stroke-dasharray=\"{dashes}\"" : "";
            Line($"<path d=\"M16 {y:F1}H86\" stroke=\"{LineStyles.Colour(maker)}\" stroke-width=\"1.6\"{dash} marker-end=\"url(#a{maker})\"/>");
            Line($"<text x=\"96\" y=\"{y + 4:F1}\">moves of {Escape(makers[maker])}</text>");
        }

        Line($"<text x=\"16\" y=\"{top + (makers.Count * LegendLine) + 4:F1}\">Double ring: an equilibrium, by the concepts beside it. Dashed square: the status quo.</text>");
        Line($"<text x=\"16\" y=\"{top + ((makers.Count + 1) * LegendLine) + 4:F1}\">Arrows at both ends: the move can be undone. A model, not the world.</text>");
    }

    private static (double X, double Y) Towards(double x, double y, double targetX, double targetY)
    {
        var length = Math.Max(1, Math.Sqrt(Square(targetX - x) + Square(targetY - y)));
        return (x + ((targetX - x) * (StateRadius + 3) / length), y + ((targetY - y) * (StateRadius + 3) / length));
    }

    private static double Square(double value) => value * value;

    // XML 1.0 has no place for control characters, and half a surrogate pair is no character.
    private static string Escape(string value)
    {
        var text = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                < ' ' or 0xFFFE or 0xFFFF => text.Append(' '),
                _ => text.Append(rune),
            };
        }

        return text.ToString();
    }

    private void Line(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
