namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Bends lines between states so that they run through no third state and do not lie on each other.</summary>
/// <param name="places">The centre of each state.</param>
/// <param name="radius">How much room a state takes.</param>
internal sealed class LineBend(IReadOnlyList<(double X, double Y)> places, double radius)
{
    private const int Samples = 16;

    // How far the middle of a line is drawn aside, gentlest first.
    private static readonly double[] Bends = [8, -14, 30, -36, 52, -58, 74, -80, 96, -102, 130, -136, 170, -176];

    /// <summary>The bend of a line.</summary>
    /// <param name="from">Index of the state it leaves.</param>
    /// <param name="to">Index of the state it reaches.</param>
    /// <param name="taken">The bends that lines between the same two states have already; the new one is added.</param>
    internal double Choose(int from, int to, List<double> taken)
    {
        var free = Bends.Where(bend => !taken.Contains(bend)).DefaultIfEmpty(200 + (22 * taken.Count)).ToList();
        var best = free.MinBy(bend => Crossed(from, to, bend));
        taken.Add(best);
        return best;
    }

    /// <summary>The point that draws the middle aside.</summary>
    internal (double X, double Y) Middle(int from, int to, double bend)
    {
        // Seen from the state that comes first, so that the line there and the line back bend to the same side.
        var ((fromX, fromY), (toX, toY)) = (places[Math.Min(from, to)], places[Math.Max(from, to)]);
        var length = Math.Max(1, Math.Sqrt(Square(toX - fromX) + Square(toY - fromY)));
        return (((fromX + toX) / 2) - (2 * bend * (toY - fromY) / length), ((fromY + toY) / 2) + (2 * bend * (toX - fromX) / length));
    }

    /// <summary>How many states the line runs through, other than its own.</summary>
    internal int Crossed(int from, int to, double bend)
    {
        var (middleX, middleY) = Middle(from, to, bend);
        return Enumerable.Range(0, places.Count).Count(state => state != from && state != to && Enumerable.Range(1, Samples - 1).Any(step =>
        {
            var share = (double)step / Samples;
            var (left, aside, right) = (Square(1 - share), 2 * share * (1 - share), Square(share));
            var x = (left * places[from].X) + (aside * middleX) + (right * places[to].X);
            var y = (left * places[from].Y) + (aside * middleY) + (right * places[to].Y);
            return Square(x - places[state].X) + Square(y - places[state].Y) < Square(radius);
        }));
    }

    private static double Square(double value) => value * value;
}
