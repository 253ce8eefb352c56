using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Language.Times;

/// <summary>Words that tell a time, as a TIMEX3 value and, where the anchor is known, as an interval of the calendar.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value, for example "2016-06-26"; an underspecified form where the anchor is unknown.</param>
public sealed record TimeExpression(TextSpan Span, TimeType Type, string Value)
{
    /// <summary>The layer that holds a document's time expressions, in order of text; none overlaps another.</summary>
    public static Layer<ImmutableArray<TimeExpression>> Layer { get; } = new("times");

    /// <summary>First day of the interval, or null where it is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the interval's last, or null where it is not known.</summary>
    public LocalDate? To { get; init; }
}
