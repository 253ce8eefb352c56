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

    /// <summary>The confidence of a reading that nothing speaks for or against.</summary>
    public const double UsualConfidence = 0.9;

    /// <summary>First day of the interval, or null where it is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the interval's last, or null where it is not known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The first moment where hours are told, by the clock of the place (or of <see cref="Zone"/>), else null.</summary>
    public LocalDateTime? FromHour { get; init; }

    /// <summary>The first moment after it where hours are told, else null.</summary>
    public LocalDateTime? ToHour { get; init; }

    /// <summary>The offset from UTC that was told with a time of the clock, else null.</summary>
    public Offset? Zone { get; init; }

    /// <summary>How the time departs from the plain value.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>TIMEX3's <c>quant</c> of a set ("EVERY"), else null.</summary>
    public string? Quantifier { get; init; }

    /// <summary>TIMEX3's <c>freq</c> of a set ("2X" for "twice a week"), else null.</summary>
    public string? Frequency { get; init; }

    /// <summary>The TIMEX3 value a duration begins at, where it is anchored there, else null.</summary>
    public string? BeginPoint { get; init; }

    /// <summary>The TIMEX3 value a duration ends at, where it is anchored there, else null.</summary>
    public string? EndPoint { get; init; }

    /// <summary>How finely the time is told.</summary>
    public TimePrecision Precision { get; init; }

    /// <summary>What the preposition in front of it makes of it.</summary>
    public TimeBound Bound { get; init; }

    /// <summary>What it was counted from.</summary>
    public TimeAnchor Anchor { get; init; }

    /// <summary>The value it was counted from, where it was counted from one, else null.</summary>
    public string? AnchorValue { get; init; }

    /// <summary>Why a time without a year or date was placed before or after its anchor: "future: will", "past: said"; else null.</summary>
    public string? Direction { get; init; }

    /// <summary>The name of the rule that read it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Confidence { get; init; } = UsualConfidence;

    /// <summary>Whether it is relative to a time that was not known, and so was left underspecified.</summary>
    public bool IsUnresolved => Anchor == TimeAnchor.Missing;
}
