using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>How much prose stands in each element of a page: characters of sentences that are no links, headings or captions.</summary>
internal sealed class PageMeasure
{
    // Shorter runs without a sentence's end are labels.
    private const int ShortestProse = 25;
    private const int ShortestWithoutEnd = 60;
    private const int MostOfOne = 1200;

    private readonly double[] _sums;
    private readonly int[] _linked;
    private readonly int[] _lengths;

    /// <summary>Measures a page.</summary>
    /// <param name="segments">Its segments.</param>
    /// <param name="isFurniture">Which segments count for nothing.</param>
    internal PageMeasure(IReadOnlyList<Segment> segments, Predicate<Segment> isFurniture)
    {
        _sums = new double[segments.Count + 1];
        _linked = new int[segments.Count + 1];
        _lengths = new int[segments.Count + 1];
        for (var index = 0; index < segments.Count; index++)
        {
            var segment = segments[index];
            _sums[index + 1] = _sums[index] + (isFurniture(segment) ? 0 : ProseOf(segment));
            _linked[index + 1] = _linked[index] + segment.Linked;
            _lengths[index + 1] = _lengths[index] + segment.Text.Length;
        }
    }

    /// <summary>The prose of the whole page.</summary>
    internal double Total => _sums[^1];

    /// <summary>The prose of one segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>Characters that count, at least 0.</returns>
    internal static double ProseOf(Segment segment)
    {
        if (segment.HeadingLevel > 0 || segment.LinkShare > 0.5 || segment.Unlinked < ShortestProse)
        {
            return 0;
        }

        if (!segment.EndsAsSentence && segment.Text.Length < ShortestWithoutEnd)
        {
            return 0;
        }

        return Math.Min(segment.Unlinked, MostOfOne);
    }

    /// <summary>The prose inside an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Characters that count.</returns>
    internal double Of(PageElement element) => _sums[element.End] - _sums[element.Start];

    /// <summary>The prose before a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>Characters that count.</returns>
    internal double Before(Segment segment) => _sums[segment.Index];

    /// <summary>How long all text inside an element is.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Its characters.</returns>
    internal int LengthOf(PageElement element) => _lengths[element.End] - _lengths[element.Start];

    /// <summary>The share of an element's text that is links.</summary>
    /// <param name="element">The element.</param>
    /// <returns>From 0 to 1; 0 where it has no text.</returns>
    internal double LinkShareOf(PageElement element) =>
        LengthOf(element) is > 0 and var length ? (double)(_linked[element.End] - _linked[element.Start]) / length : 0;
}
