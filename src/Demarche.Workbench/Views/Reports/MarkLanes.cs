using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Workbench.Views.Reports;

/// <summary>Cuts a block's text where marks begin and end, and gives each mark a lane of its own below the words.</summary>
internal static class MarkLanes
{
    /// <summary>Cuts a block.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="block">The block.</param>
    /// <param name="findings">Index, kind and words of the findings that touch the block.</param>
    /// <returns>Segments that joined give the block's text.</returns>
    internal static ImmutableArray<StorySegment> Cut(string text, TextSpan block, IReadOnlyCollection<(int Index, MarkKind Kind, TextSpan Span)> findings)
    {
        var inside = findings
            .Select(finding => finding with { Span = new TextSpan(Math.Max(finding.Span.Start, block.Start), Math.Min(finding.Span.End, block.End)) })
            .Where(finding => !finding.Span.IsEmpty)
            .OrderBy(finding => finding.Span.Start)
            .ToList();
        var runs = Runs(inside);
        var edges = inside.SelectMany(finding => new[] { finding.Span.Start, finding.Span.End }).Append(block.Start).Append(block.End).Distinct().Order().ToList();
        var segments = ImmutableArray.CreateBuilder<StorySegment>(edges.Count);
        var open = new List<(int Index, MarkKind Kind, TextSpan Span)>();
        var next = 0;
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            open.RemoveAll(finding => finding.Span.End <= start);
            while (next < inside.Count && inside[next].Span.Start == start)
            {
                open.Add(inside[next++]);
            }

            var span = new TextSpan(start, end);
            segments.Add(new StorySegment(
                span,
                span.In(text).ToString(),
                [.. runs.Where(run => run.Span.Contains(span)).Select(run => new StoryMark(run.Kind, run.Lane)).OrderBy(mark => mark.Lane)],
                [.. open.OrderBy(finding => finding.Span.Length).ThenBy(finding => finding.Index).Select(finding => finding.Index)]));
        }

        return segments.ToImmutable();
    }

    // Marks of one kind that overlap are one run; the longer of two runs lies further down, so that shorter ones stay near their words.
    private static List<(MarkKind Kind, TextSpan Span, int Lane)> Runs(List<(int Index, MarkKind Kind, TextSpan Span)> findings)
    {
        var runs = findings.GroupBy(finding => finding.Kind).SelectMany(Join).OrderBy(run => run.Span.Length).ThenBy(run => run.Span.Start).ThenBy(run => run.Kind).ToList();
        var placed = new List<(MarkKind Kind, TextSpan Span, int Lane)>(runs.Count);
        foreach (var (kind, span) in runs)
        {
            var taken = placed.Where(run => run.Span.Overlaps(span)).Select(run => run.Lane).ToHashSet();
            placed.Add((kind, span, Enumerable.Range(0, taken.Count + 1).First(lane => !taken.Contains(lane))));
        }

        return placed;
    }

    private static IEnumerable<(MarkKind Kind, TextSpan Span)> Join(IGrouping<MarkKind, (int Index, MarkKind Kind, TextSpan Span)> findings)
    {
        TextSpan? run = null;
        foreach (var (_, _, span) in findings)
        {
            if (run is { } open && span.Start < open.End)
            {
                run = open.Cover(span);
                continue;
            }

            if (run is { } done)
            {
                yield return (findings.Key, done);
            }

            run = span;
        }

        if (run is { } last)
        {
            yield return (findings.Key, last);
        }
    }
}
