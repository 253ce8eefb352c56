using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Statements.Roles;

namespace Demarche.Reading.Statements;

/// <summary>
/// Tells when a statement was made: by the time beside its cue, in the same sentence and in nobody's content. "Said on Friday that",
/// "on Friday the minister said", "said Friday, adding that".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="times">Its times, in order.</param>
/// <param name="contents">What anybody says in it.</param>
internal sealed class WhenReader(string text, ImmutableArray<TimeExpression> times, IEnumerable<TextSpan> contents)
{
    // "told state television on Friday": further behind its cue a time belongs to something else.
    private const int MostWordsBehind = 6;
    private const int MostWordsBefore = 14;
    private const int FarthestCharacters = 300;

    private readonly TimeExpression[] _outside = Outside(times, [.. contents.Order()]);

    /// <summary>When a statement was made, or null where the words beside its cue do not tell.</summary>
    /// <param name="cue">Its cue.</param>
    internal TimeExpression? Of(ImmutableArray<TextSpan> cue)
    {
        if (cue.IsEmpty)
        {
            return null;
        }

        var behind = FirstFrom(cue[^1].Start);
        return behind < _outside.Length && IsBeside(cue[^1], _outside[behind], MostWordsBehind) ? _outside[behind]
            : behind > 0 && IsBeside(cue[0], _outside[behind - 1], MostWordsBefore) ? _outside[behind - 1]
            : null;
    }

    private static TimeExpression[] Outside(ImmutableArray<TimeExpression> times, TextSpan[] contents)
    {
        var outside = new List<TimeExpression>();
        var (next, reach) = (0, -1);
        foreach (var time in times)
        {
            for (; next < contents.Length && contents[next].Start < time.Span.End; next++)
            {
                reach = Math.Max(reach, contents[next].End);
            }

            if (reach <= time.Span.Start && time.Type is (TimeType.Date or TimeType.Time))
            {
                outside.Add(time);
            }
        }

        return [.. outside];
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, _outside.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _outside[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsBeside(TextSpan cue, TimeExpression time, int most) =>
        Math.Abs(time.Span.Start - cue.Start) < FarthestCharacters && Gap.Between(text, cue, time.Span) is var gap && gap.Breaks == 0 && gap.Words <= most && !gap.Marks.Contains('"', StringComparison.Ordinal);
}
