using System.Globalization;
using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Paths;

namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Places the states of a picture.</summary>
internal static class GraphLayout
{
    private const double Top = 96;
    private const double Left = 110;
    private const double RowHeight = 118;
    private const double LeastColumnWidth = 150;
    private const double LetterWidth = 7;
    private const double LeastRadius = 150;
    private const double RoomPerState = 100;
    private const int Sweeps = 8;

    /// <summary>Places the states as asked for; as a circle where the graph has not what another layout needs.</summary>
    internal static PlacedGraph Place(ConflictGraph graph, MoveGraph drawn, DrawingLayout layout)
    {
        return layout switch
        {
            DrawingLayout.Layers or DrawingLayout.Auto when graph.StatusQuo is not null => Layers(graph, drawn),
            DrawingLayout.Options or DrawingLayout.Auto when HasTable(graph) => Table(graph, drawn),
            _ => Circle(drawn),
        };
    }

    /// <summary>Whether each state has a cell of its own: every option is somebody's, and no two states have the same ones.</summary>
    private static bool HasTable(ConflictGraph graph) =>
        graph.MakerCount > 1
        && !graph.States.HasOpenOptions
        && Enumerable.Range(0, graph.Model.Options.Count).All(option => graph.Model.DecisionMakers.Any(maker => maker.Options.Contains(option)))
        && Enumerable.Range(0, graph.StateCount).Select(graph.States.Code).Distinct().Count() == graph.StateCount;

    private static PlacedGraph Layers(ConflictGraph graph, MoveGraph drawn)
    {
        var paths = StatusQuoPaths.Find(graph);
        var columns = Enumerable.Range(0, graph.StateCount).GroupBy(state => paths.Level(state) ?? int.MaxValue).OrderBy(static column => column.Key)
            .Select(static column => (Level: column.Key, States: column.ToList())).ToList();
        var order = Ordered([.. columns.Select(static column => column.States)], drawn);
        var width = ColumnWidth(drawn);
        var rows = order.Max(static column => column.Count);
        var places = new (double, double)[graph.StateCount];
        for (var column = 0; column < order.Count; column++)
        {
            for (var row = 0; row < order[column].Count; row++)
            {
                // Every other column is half a row lower, so that lines from column to column do not run through states.
                var y = row + ((rows - order[column].Count) / 2.0) + (column % 2 == 1 && order[column].Count == rows ? 0.5 : 0);
                places[order[column][row]] = (Left + (column * width), Top + 44 + (y * RowHeight));
            }
        }

        var headings = columns.Select((column, index) => (Heading(column.Level), Left + (index * width), Top - 30)).ToList();
        return new PlacedGraph(places, headings, Left + ((order.Count - 1) * width), Top + 44 + ((rows + 0.5) * RowHeight));
    }

    private static string Heading(int level) => level switch
    {
        0 => "status quo",
        1 => "1 move",
        int.MaxValue => "never reached",
        _ => string.Create(CultureInfo.InvariantCulture, $"{level} moves"),
    };

    /// <summary>Each column in order of the mean place of the neighbours, there and back a few times, so that fewer lines cross.</summary>
    private static List<List<int>> Ordered(List<List<int>> columns, MoveGraph drawn)
    {
        var neighbours = drawn.Moves.SelectMany(static move => new[] { (move.From, move.To), (From: move.To, To: move.From) }).ToLookup(static pair => pair.Item1, static pair => pair.Item2);
        var place = columns.SelectMany(static column => column.Select((state, row) => (state, row: row - (column.Count / 2.0)))).ToDictionary(static entry => entry.state, static entry => entry.row);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var index in sweep % 2 == 0 ? Enumerable.Range(0, columns.Count) : Enumerable.Range(0, columns.Count).Reverse())
            {
                var column = columns[index];
                columns[index] = [.. column.OrderBy(state => neighbours[state].Where(other => !column.Contains(other)).Select(other => place[other]).DefaultIfEmpty(place[state]).Average()).ThenBy(static state => state)];
                for (var row = 0; row < column.Count; row++)
                {
                    place[columns[index][row]] = row - (column.Count / 2.0);
                }
            }
        }

        return columns;
    }

    private static PlacedGraph Table(ConflictGraph graph, MoveGraph drawn)
    {
        var half = (graph.MakerCount + 1) / 2;
        var (rowBits, columnBits) = (Bits(graph, 0, half), Bits(graph, half, graph.MakerCount));
        var rows = Keys(graph, rowBits);
        var columns = Keys(graph, columnBits);
        var width = ColumnWidth(drawn);
        var places = Enumerable.Range(0, graph.StateCount)
            .Select(state => (Left + 60 + (columns.IndexOf(graph.States.Code(state) & columnBits) * width), Top + 44 + (rows.IndexOf(graph.States.Code(state) & rowBits) * RowHeight))).ToList();
        List<(string, double, double)> headings =
        [
            .. columns.Select((key, index) => (Text(graph, key, half, graph.MakerCount), Left + 60 + (index * width), Top - 30)),
            .. rows.Select((key, index) => (Text(graph, key, 0, half), 62.0, Top + 12 + (index * RowHeight))),
        ];
        return new PlacedGraph(places, headings, Left + 60 + ((columns.Count - 1) * width), Top + 44 + (rows.Count * RowHeight));
    }

    private static ulong Bits(ConflictGraph graph, int from, int to) =>
        Enumerable.Range(from, to - from).SelectMany(maker => graph.Model.DecisionMakers[maker].Options).Aggregate(0UL, static (all, option) => all | (1UL << option));

    private static List<ulong> Keys(ConflictGraph graph, ulong bits) =>
        [.. Enumerable.Range(0, graph.StateCount).Select(state => graph.States.Code(state) & bits).Distinct().OrderBy(static key => BitOperations.PopCount(key)).ThenBy(static key => key)];

    private static string Text(ConflictGraph graph, ulong key, int from, int to) => string.Join("  ", Enumerable.Range(from, to - from)
        .Where(maker => graph.Model.DecisionMakers[maker].Options.Count > 0)
        .Select(maker => $"{graph.MakerName(maker)} {string.Concat(graph.Model.DecisionMakers[maker].Options.Select(option => ((key >> option) & 1) != 0 ? 'Y' : 'N'))}"));

    private static PlacedGraph Circle(MoveGraph drawn)
    {
        var radius = Math.Max(LeastRadius, drawn.States.Count * RoomPerState / (2 * Math.PI));
        var (x, y) = (Left + 60 + radius, Top + radius);
        var places = drawn.States.Select((_, state) => (2 * Math.PI * state / drawn.States.Count) - (Math.PI / 2)).Select(angle => (x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle)))).ToList();
        return new PlacedGraph(places, [], x + radius, y + radius + RowHeight);
    }

    private static double ColumnWidth(MoveGraph drawn) =>
        Math.Max(LeastColumnWidth, 40 + (LetterWidth * drawn.States.SelectMany(StateLabel.Lines).Select(static line => line.Length).DefaultIfEmpty(0).Max()));
}
