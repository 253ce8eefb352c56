using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>Works out where everything of a timeline stands in a picture; the same timeline gives the same picture.</summary>
public static class TimelineChart
{
    private const double Top = 32;
    private const double Bottom = 8;
    private const double TitleWidth = 190;
    private const double Margin = 16;
    private const double MarkWidth = 12;
    private const double RowHeight = 18;
    private const double BarHeight = 48;
    private const double Padding = 8;
    private const int MostRows = 8;

    /// <summary>Places a timeline.</summary>
    /// <param name="view">The timeline.</param>
    /// <param name="width">The picture's width in pixels; less than 480 is taken for 480.</param>
    /// <returns>The picture.</returns>
    public static TimelineDrawing Draw(TimelineView view, double width = 1000)
    {
        var scale = new TimelineScale(view.From, view.To, TitleWidth, Math.Max(width, 480) - Margin);
        var lanes = ImmutableArray.CreateBuilder<DrawnLane>();
        var y = Top;
        foreach (var lane in view.Lanes)
        {
            var drawn = lane.Bins.IsEmpty ? WithMarks(lane, scale, y) : WithBars(lane, scale, y);
            lanes.Add(drawn);
            y += drawn.Height;
        }

        return new TimelineDrawing(
            Math.Max(width, 480),
            y + Bottom,
            scale.Left,
            scale.Right,
            scale.Ticks(),
            lanes.ToImmutable(),
            view.Told is { } told && told >= view.From && told < view.To ? scale.Of(told.PlusDays(1)) : null);
    }

    private static DrawnLane WithMarks(TimelineLane lane, TimelineScale scale, double y)
    {
        var ends = new List<double>();
        var marks = lane.Items.Select(item =>
        {
            var x = scale.Of(item.From);
            var width = Math.Max(scale.Of(item.To.PlusDays(1)) - x, MarkWidth);
            return (item, x, width, row: RowFor(ends, x, width));
        }).ToList();
        var height = (Math.Max(ends.Count, 1) * RowHeight) + (2 * Padding);
        return new DrawnLane(
            lane,
            y,
            height,
            [.. marks.Select(mark => new DrawnMark(mark.item, TimelineScale.Rounded(mark.x), y + Padding + ((mark.row + 0.5) * RowHeight), TimelineScale.Rounded(mark.width)))],
            [],
            0);
    }

    // The first row with room; where none has any, the one that is free first.
    private static int RowFor(List<double> ends, double x, double width)
    {
        var row = ends.FindIndex(end => end <= x);
        if (row < 0 && ends.Count < MostRows)
        {
            row = ends.Count;
            ends.Add(0);
        }
        else if (row < 0)
        {
            row = ends.IndexOf(ends.Min());
        }

        ends[row] = x + width + 2;
        return row;
    }

    private static DrawnLane WithBars(TimelineLane lane, TimelineScale scale, double y)
    {
        var most = lane.Bins.Max(bin => bin.Told + bin.Ahead);
        var bars = lane.Bins.Select(bin =>
        {
            var x = scale.Of(bin.From);
            var width = Math.Max(scale.Of(bin.To.PlusDays(1)) - x - 1, 1);
            return new DrawnBar(
                bin,
                TimelineScale.Rounded(x),
                TimelineScale.Rounded(width),
                y + Padding + BarHeight,
                TimelineScale.Rounded(BarHeight * bin.Told / most),
                TimelineScale.Rounded(BarHeight * bin.Ahead / most));
        });
        return new DrawnLane(lane, y, BarHeight + (2 * Padding), [], [.. bars], most);
    }
}
