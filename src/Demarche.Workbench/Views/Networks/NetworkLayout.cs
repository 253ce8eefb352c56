using System.Security.Cryptography;
using System.Text;

namespace Demarche.Workbench.Views.Networks;

/// <summary>
/// Places a network by forces (Fruchterman and Reingold 1991, "Graph drawing by force-directed placement", Software: Practice and Experience 21):
/// all push each other away, ties draw together. It begins where each id's hash says and takes a fixed number of steps, so the same network is
/// placed alike at every visit and on every machine.
/// </summary>
internal static class NetworkLayout
{
    private const int Steps = 200;
    private const double Margin = 40;

    // No label or circle covers another's middle.
    private const double LeastDistance = 26;
    private const int Spreads = 40;

    /// <summary>Places a network.</summary>
    /// <param name="ids">The ids of its nodes.</param>
    /// <param name="springs">What draws them together.</param>
    /// <param name="width">The picture's width.</param>
    /// <param name="height">The picture's height.</param>
    /// <returns>A place for each node, inside the picture.</returns>
    internal static (double X, double Y)[] Place(IReadOnlyList<string> ids, IReadOnlyList<NetworkSpring> springs, double width, double height)
    {
        if (ids.Count is 0)
        {
            return [];
        }

        var (x, y) = (new double[ids.Count], new double[ids.Count]);
        for (var node = 0; node < ids.Count; node++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(ids[node]));
            x[node] = BitConverter.ToUInt32(hash, 0) / (double)uint.MaxValue;
            y[node] = BitConverter.ToUInt32(hash, 4) / (double)uint.MaxValue;
        }

        var ideal = 1 / Math.Sqrt(ids.Count);
        for (var step = 0; step < Steps; step++)
        {
            Move(x, y, springs, ideal, 0.1 * (1 - ((double)step / Steps)));
        }

        Fit(x, width);
        Fit(y, height);
        Spread(x, y, width, height);
        return [.. Enumerable.Range(0, ids.Count).Select(node => (Math.Round(x[node], 1), Math.Round(y[node], 1)))];
    }

    private static void Move(double[] x, double[] y, IReadOnlyList<NetworkSpring> springs, double ideal, double heat)
    {
        var (pushX, pushY) = (new double[x.Length], new double[x.Length]);
        for (var one = 0; one < x.Length; one++)
        {
            for (var other = one + 1; other < x.Length; other++)
            {
                var (dx, dy) = (x[one] - x[other], y[one] - y[other]);
                var square = Math.Max((dx * dx) + (dy * dy), 1e-6);
                var force = ideal * ideal / square;
                Push(pushX, pushY, one, other, dx * force, dy * force);
            }

            // A little towards the middle, so that parts without ties stay in sight.
            pushX[one] += (0.5 - x[one]) * ideal;
            pushY[one] += (0.5 - y[one]) * ideal;
        }

        foreach (var spring in springs)
        {
            var (dx, dy) = (x[spring.One] - x[spring.Other], y[spring.One] - y[spring.Other]);
            var force = Math.Sqrt((dx * dx) + (dy * dy)) / ideal * Math.Min(1 + Math.Log(spring.Weight), 4);
            Push(pushX, pushY, spring.One, spring.Other, -dx * force, -dy * force);
        }

        for (var node = 0; node < x.Length; node++)
        {
            var length = Math.Max(Math.Sqrt((pushX[node] * pushX[node]) + (pushY[node] * pushY[node])), 1e-9);
            var limited = Math.Min(length, heat) / length;
            x[node] += pushX[node] * limited;
            y[node] += pushY[node] * limited;
        }
    }

    private static void Push(double[] pushX, double[] pushY, int one, int other, double x, double y)
    {
        pushX[one] += x;
        pushY[one] += y;
        pushX[other] -= x;
        pushY[other] -= y;
    }

    private static void Fit(double[] values, double size)
    {
        var (least, most) = (values.Min(), values.Max());
        var range = Math.Max(most - least, 1e-9);
        for (var node = 0; node < values.Length; node++)
        {
            values[node] = values.Length is 1 ? size / 2 : Margin + ((values[node] - least) / range * (size - (2 * Margin)));
        }
    }

    private static void Spread(double[] x, double[] y, double width, double height)
    {
        for (var round = 0; round < Spreads; round++)
        {
            for (var one = 0; one < x.Length; one++)
            {
                for (var other = one + 1; other < x.Length; other++)
                {
                    var (dx, dy) = (x[one] - x[other], y[one] - y[other]);
                    var distance = Math.Sqrt((dx * dx) + (dy * dy));
                    if (distance < LeastDistance)
                    {
                        var (wayX, wayY) = distance < 1e-6 ? (1.0, 0.0) : (dx / distance, dy / distance);
                        var step = (LeastDistance - distance) / 2;
                        Shift(x, one, wayX * step, width);
                        Shift(y, one, wayY * step, height);
                        Shift(x, other, -wayX * step, width);
                        Shift(y, other, -wayY * step, height);
                    }
                }
            }
        }
    }

    private static void Shift(double[] values, int node, double by, double size) => values[node] = Math.Clamp(values[node] + by, Margin / 2, size - (Margin / 2));
}
