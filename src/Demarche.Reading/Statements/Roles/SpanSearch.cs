using System.Diagnostics.CodeAnalysis;
using Demarche.Language;

namespace Demarche.Reading.Statements.Roles;

/// <summary>Finds which of some spans overlaps another, in logarithmic time; spans that overlap an earlier one of them are left out.</summary>
/// <typeparam name="T">What the spans belong to.</typeparam>
internal sealed class SpanSearch<T>
{
    private readonly List<(TextSpan Span, T Owner)> _spans = [];

    /// <summary>Makes the search.</summary>
    /// <param name="spans">The spans, in any order.</param>
    internal SpanSearch(IEnumerable<(TextSpan Span, T Owner)> spans)
    {
        foreach (var pair in spans.OrderBy(pair => pair.Span))
        {
            if (_spans.Count == 0 || _spans[^1].Span.End <= pair.Span.Start)
            {
                _spans.Add(pair);
            }
        }
    }

    /// <summary>Whether a span overlaps one of them.</summary>
    /// <param name="span">The span.</param>
    internal bool Overlaps(TextSpan span) => TryFind(span, out _);

    /// <summary>Finds the first that overlaps a span.</summary>
    /// <param name="span">The span.</param>
    /// <param name="owner">What it belongs to.</param>
    internal bool TryFind(TextSpan span, [MaybeNullWhen(false)] out T owner)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var isFound = low < _spans.Count && _spans[low].Span.Overlaps(span);
        owner = isFound ? _spans[low].Owner : default;
        return isFound;
    }
}
