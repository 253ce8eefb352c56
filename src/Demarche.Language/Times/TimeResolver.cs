using Demarche.Language.Times.Calendars;
using Demarche.Language.Times.Context;
using Demarche.Language.Times.Rules;
using Demarche.Language.Times.Terms;
using NodaTime;

namespace Demarche.Language.Times;

/// <summary>Makes times of matches, one document at a time and in order of text.</summary>
/// <param name="book">The rules.</param>
/// <param name="options">The choices of the caller.</param>
/// <param name="published">The day of publication, or null.</param>
/// <param name="isHistory">Whether the text tells of years gone by, so that a month without a year is of the year last told.</param>
internal sealed partial class TimeResolver(RuleBook book, TimeOptions options, LocalDate? published, bool isHistory)
{
    private const double GuessFactor = 0.85;

    private readonly ToldTimes _told = new();

    /// <summary>The time of a match.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="slots">What its words fill in.</param>
    /// <param name="context">The matched words in their surroundings.</param>
    /// <returns>The time, or null where the words make none ("31 June").</returns>
    internal TimeExpression? Resolve(TimeRule rule, in SlotTable slots, in TermContext context)
    {
        var time = rule.Operation switch
        {
            RuleOperation.Calendar => Calendar(slots, context),
            RuleOperation.Relative => Relative(slots, context),
            RuleOperation.Shift => Shift(slots, context),
            RuleOperation.Told => Told(slots, context),
            RuleOperation.Reference => new TimeExpression(default, TimeType.Date, rule.Value!),
            RuleOperation.Duration => Duration(rule, slots),
            RuleOperation.Set => Set(slots),
            RuleOperation.Holiday => Holiday(slots, context),
            RuleOperation.Range => Range(slots, context),
            _ => null,
        };
        if (time is null)
        {
            return null;
        }

        var span = new TextSpan(context.Terms[context.First].Start, context.Terms[context.End - 1].End);
        return time with
        {
            Span = span,
            Type = rule.Type ?? time.Type,
            Rule = rule.Name,
            Modifier = time.Modifier != TimeModifier.None ? time.Modifier : (TimeModifier)(slots[Slot.Modifier] ?? 0),
            Bound = BoundReader.Read(context),
            Confidence = Math.Round(rule.Confidence * time.Confidence, 3),
        };
    }

    /// <summary>A time at a known place on the calendar.</summary>
    private TimeExpression At(CalendarSpan span, TimeAnchor anchor, CalendarSpan? from, in SlotTable slots, in TermContext context, string? direction = null)
    {
        _told.Note(span, context.First, anchor != TimeAnchor.Published, !slots.Has(Slot.Count));
        var time = new TimeExpression(default, TimeType.Date, span.Value)
        {
            From = span.From,
            To = span.To,
            Precision = span.Precision,
            Anchor = anchor,
            AnchorValue = from?.Value,
            Direction = direction,
            Confidence = direction is Guess ? GuessFactor : 1,
        };
        return WithClock(time, span, slots);
    }

    /// <summary>A time whose place is not known.</summary>
    private static TimeExpression Unknown(string value, TimePrecision precision, in SlotTable slots) =>
        WithClock(
            new TimeExpression(default, TimeType.Date, value) { Precision = precision, Anchor = TimeAnchor.Missing },
            null,
            slots);

    private const string Guess = "nearest";

    private static string Because(Direction direction, in TermContext context, int cue) =>
        direction == Direction.Unknown || cue < 0 ? Guess
        : $"{(direction == Direction.Past ? "past" : "future")}: {context.Letters(cue)}";
}
