using System.Globalization;
using System.Text;

namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Writes the move graph as a picture: states on a circle, so that no line runs through a state, and a line for each move.</summary>
internal sealed class SvgDrawing
{
    private const double StateRadius = 19;
    private const double LeastRadius = 150;
    private const double RoomPerState = 84;
    private const double MarginX = 190;
    private const double MarginY = 100;
    private const double LegendLine = 20;

    private readonly StringBuilder _text = new();
    private readonly MoveGraph _graph;
    private readonly double _radius;
    private readonly double _centreX;
    private readonly double _centreY;

    private SvgDrawing(MoveGraph graph)
    {
        _graph = graph;
        _radius = Math.Max(LeastRadius, graph.States.Count * RoomPerState / (2 * Math.PI));
        (_centreX, _centreY) = (_radius + MarginX, _radius + MarginY);
    }

    internal static string Write(MoveGraph graph)
    {
        var drawing = new SvgDrawing(graph);
        drawing.WriteAll();
        return drawing._text.ToString();
    }

    private void WriteAll()
    {
        var makers = _graph.Makers.ToList();
        var width = 2 * (_radius + MarginX);
        var height = (2 * (_radius + MarginY)) + ((makers.Count + 3) * LegendLine);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:F0} {height:F0}\" width=\"{width:F0}\" height=\"{height:F0}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        Line($"<title>{Escape(_graph.Name)}</title>");
        Line($"<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>");
        Line($"<text x=\"16\" y=\"26\" font-size=\"16\" font-weight=\"bold\">{Escape(_graph.Name)}</text>");
        WriteArrows(makers.Count);
        foreach (var bundle in _graph.Moves.GroupBy(static move => (Math.Min(move.From, move.To), Math.Max(move.From, move.To))))
        {
            WriteBundle([.. bundle]);
        }

        foreach (var state in _graph.States)
        {
            WriteState(state);
        }

        WriteLegend(makers, (2 * (_radius + MarginY)) + 4);
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
        for (var index = 0; index < moves.Count; index++)
        {
            var move = moves[index];
            var (fromX, fromY) = Place(move.From);
            var (toX, toY) = Place(move.To);
            var length = Math.Max(1, Math.Sqrt(Square(toX - fromX) + Square(toY - fromY)));
            var bend = ((index - ((moves.Count - 1) / 2.0)) * 22 * (move.From < move.To ? 1 : -1)) + (moves.Count == 1 ? 8 : 0);
            var (middleX, middleY) = (((fromX + toX) / 2) - (bend * (toY - fromY) / length), ((fromY + toY) / 2) + (bend * (toX - fromX) / length));
            var (startX, startY) = Towards(fromX, fromY, middleX, middleY);
            var (endX, endY) = Towards(toX, toY, middleX, middleY);
            var dash = LineStyles.Dash(move.Maker) is { Length: > 0 } dashes ? $" stroke-dasharray=\"{dashes}\"" : "";
            Line($"<path d=\"M{startX:F1} {startY:F1}Q{middleX:F1} {middleY:F1} {endX:F1} {endY:F1}\" fill=\"none\" stroke=\"{LineStyles.Colour(move.Maker)}\" stroke-width=\"1.6\"{dash} marker-end=\"url(#a{move.Maker})\"{(move.IsBothWays ? $" marker-start=\"url(#a{move.Maker})\"" : "")}><title>{Escape(move.Text)}</title></path>");
        }
    }

    private void WriteState(DrawnState state)
    {
        var (x, y) = Place(state.State);
        if (state.IsStatusQuo)
        {
            Line($"<rect x=\"{x - StateRadius - 7:F1}\" y=\"{y - StateRadius - 7:F1}\" width=\"{2 * (StateRadius + 7):F1}\" height=\"{2 * (StateRadius + 7):F1}\" fill=\"none\" stroke=\"#000000\" stroke-dasharray=\"3 3\"/>");
        }

        Line($"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"{StateRadius:F1}\" fill=\"#FFFFFF\" stroke=\"#000000\" stroke-width=\"{(state.Concepts.Count > 0 ? 2.5 : 1):F1}\"><title>{Escape(state.Meaning ?? state.Label)}</title></circle>");
        if (state.Concepts.Count > 0)
        {
            Line($"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"{StateRadius - 4:F1}\" fill=\"none\" stroke=\"#000000\"/>");
        }

        var isShort = state.Label.Length <= 4;
        if (isShort)
        {
            Line($"<text x=\"{x:F1}\" y=\"{y + 4:F1}\" text-anchor=\"middle\" font-weight=\"bold\">{Escape(state.Label)}</text>");
        }

        string?[] lines = [isShort ? null : state.Label, state.Options, state.IsStatusQuo ? "status quo" : null, state.Concepts.Count == 0 ? null : string.Join(' ', state.Concepts)];
        WriteLabel(state.State, [.. lines.OfType<string>()]);
    }

    private void WriteLabel(int state, List<string> lines)
    {
        var angle = Angle(state);
        var away = _radius + StateRadius + (_graph.States[state].IsStatusQuo ? 20 : 12);
        var (x, y) = (_centreX + (away * Math.Cos(angle)), _centreY + (away * Math.Sin(angle)));
        var anchor = Math.Cos(angle) > 0.3 ? "start" : Math.Cos(angle) < -0.3 ? "end" : "middle";
        var top = y + 4 - ((lines.Count - 1) * 7 * (1 - Math.Sin(angle)));
        for (var index = 0; index < lines.Count; index++)
        {
            Line($"<text x=\"{x:F1}\" y=\"{top + (index * 14):F1}\" text-anchor=\"{anchor}\">{Escape(lines[index])}</text>");
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

    private double Angle(int state) => (2 * Math.PI * state / _graph.States.Count) - (Math.PI / 2);

    private (double X, double Y) Place(int state) => (_centreX + (_radius * Math.Cos(Angle(state))), _centreY + (_radius * Math.Sin(Angle(state))));

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
