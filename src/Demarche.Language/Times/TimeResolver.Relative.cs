using Demarche.Language.Times.Calendars;
using Demarche.Language.Times.Context;
using Demarche.Language.Times.Rules;
using Demarche.Language.Times.Terms;
using NodaTime;

namespace Demarche.Language.Times;

/// <summary>The part that counts from the day of publication and from dates told.</summary>
internal sealed partial class TimeResolver
{
    private TimeExpression? Relative(in SlotTable slots, in TermContext context)
    {
        var precision = Units.Precision((TimeUnit)(slots[Slot.Unit] ?? (int)TimeUnit.Day));
        if (precision > TimePrecision.Day)
        {
            return null;
        }

        if (published is not { } day)
        {
            return Unknown(Units.Unknown(precision), precision, slots);
        }

        var anchor = CalendarSpan.Day(day);
        var rel = slots[Slot.Rel] ?? 0;
        if (rel == SlotValue.Some)
        {
            return Weekend(day, slots, context);
        }

        if (slots.Has(Slot.Told) && ToldUnit(precision, day, context) is { } told)
        {
            return At(told, TimeAnchor.LastTold, told, slots, context);
        }

        var unit = (TimeUnit)(slots[Slot.Unit] ?? (int)TimeUnit.Day);
        if (slots.Has(Slot.Month) || slots.Has(Slot.Day))
        {
            return WeekOf(slots, context);
        }

        // On a Sunday "last week" is the week that ends with it, and "this past weekend" the one that does.
        var isJustOver = unit == TimeUnit.Week || (unit == TimeUnit.Weekend && slots.Has(Slot.Ambiguous));
        var start = isJustOver && rel == -1 && day.DayOfWeek == IsoDayOfWeek.Sunday ? day.PlusDays(7) : day;
        return CalendarSpan.Holding(precision, start).Plus(unit == TimeUnit.Fortnight ? rel * 2 : rel) is { } span
            ? At(span, TimeAnchor.Published, anchor, slots, context)
            : null;
    }

    /// <summary>"The week of March 6".</summary>
    private TimeExpression? WeekOf(in SlotTable slots, in TermContext context)
    {
        var day = slots.Has(Slot.Month) ? MonthOrDay(slots, context) : DayOfMonth(slots, context);
        return day is { From: { } from } ? At(CalendarSpan.Holding(TimePrecision.Week, from), day.Anchor, null, slots, context, day.Direction) : day;
    }

    /// <summary>"The end of the year" in a past told by another year means that one.</summary>
    private CalendarSpan? ToldUnit(TimePrecision precision, LocalDate day, in TermContext context)
    {
        if (_told.YearNear(context.First) is not { } last || last.Precision < precision || last.To > CalendarSpan.Holding(precision, day).From
            || DirectionReader.Read(context, out _) != Direction.Past)
        {
            return null;
        }

        return CalendarSpan.Holding(precision, last.From);
    }

    private TimeExpression? Weekend(LocalDate day, in SlotTable slots, in TermContext context)
    {
        var direction = DirectionReader.Read(context, out var cue);
        var weekend = CalendarSpan.Holding(TimePrecision.Weekend, day);
        if (direction != Direction.Future && weekend.From > day)
        {
            weekend = weekend.Plus(-1) ?? weekend;
        }

        return At(weekend, TimeAnchor.Published, CalendarSpan.Day(day), slots, context, Because(direction, context, cue));
    }

    private TimeExpression? Shift(in SlotTable slots, in TermContext context)
    {
        var unit = (TimeUnit)(slots[Slot.Unit] ?? (int)TimeUnit.Day);
        var precision = Units.Precision(unit);
        var (count, sign) = (slots[Slot.Count] ?? 1, slots[Slot.Rel] ?? -1);
        if (count == SlotValue.Some)
        {
            return new TimeExpression(default, TimeType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        if (slots.Has(Slot.Told) && precision > TimePrecision.Day)
        {
            return null;
        }

        var told = slots.Has(Slot.Told) ? _told.LastBefore(context.First) : null;
        if (sign < 0 && unit == TimeUnit.Year && told is { } recent && published is { } today && recent.From.Year >= today.Year - 1)
        {
            told = null;
        }

        var anchor = told is null ? TimeAnchor.Published : TimeAnchor.LastTold;
        if (published is not { } day || precision > TimePrecision.Day || (slots.Has(Slot.Told) && told is null && sign > 0))
        {
            return Unknown(ShiftUnknown(precision), precision, slots);
        }

        var start = told ?? CalendarSpan.Day(day);
        if (unit == TimeUnit.Year && count == 1 && slots[Slot.Tenths] is null && _told.QuarterNear(context.First) is { } quarter)
        {
            return quarter.Plus(4 * sign) is { } same ? At(same, TimeAnchor.LastTold, quarter, slots, context) : null;
        }

        if (start.Precision < Coarsest(precision))
        {
            return Unknown(ShiftUnknown(precision), precision, slots);
        }

        return Shifted(start, unit, count * sign, (slots[Slot.Tenths] ?? 0) * sign) is { } span
            ? At(span, anchor, start, slots, context)
            : null;
    }

    /// <summary>Weeks are counted in days: "two weeks ago" is the day a fortnight back.</summary>
    private static CalendarSpan? Shifted(CalendarSpan start, TimeUnit unit, int count, int tenths)
    {
        const int MostSteps = 100_000;
        if (Math.Abs((long)count) > MostSteps)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Week => CalendarSpan.Day(start.From).Plus((count * 7) + (tenths * 7 / 10)),
            TimeUnit.Fortnight => CalendarSpan.Day(start.From).Plus(count * 14),
            TimeUnit.Decade => CalendarSpan.Holding(TimePrecision.Year, start.From).Plus((count * 10) + tenths),
            TimeUnit.Century => CalendarSpan.Holding(TimePrecision.Year, start.From).Plus(count * 100),
            TimeUnit.Year when tenths != 0 => CalendarSpan.Holding(TimePrecision.Month, start.From).Plus((count * 12) + (tenths * 12 / 10)),
            _ => CalendarSpan.Holding(Units.Precision(unit), start.From).Plus(count),
        };
    }

    /// <summary>The coarsest date that a unit can still be counted from.</summary>
    private static TimePrecision Coarsest(TimePrecision unit) => unit switch
    {
        TimePrecision.Week or TimePrecision.Weekend => TimePrecision.Day,
        TimePrecision.Decade or TimePrecision.Century or TimePrecision.Millennium => TimePrecision.Year,
        TimePrecision.Quarter => TimePrecision.Quarter,
        _ => unit,
    };

    private static string ShiftUnknown(TimePrecision precision) => precision switch
    {
        TimePrecision.Week or TimePrecision.Weekend => "XXXX-XX-XX",
        TimePrecision.Decade or TimePrecision.Century or TimePrecision.Millennium => "XXXX",
        _ => Units.Unknown(precision),
    };

    private TimeExpression? Told(in SlotTable slots, in TermContext context)
    {
        var precision = slots.Has(Slot.Season) ? TimePrecision.Season : Units.Precision((TimeUnit)(slots[Slot.Unit] ?? (int)TimeUnit.Day));
        if (precision > TimePrecision.Day)
        {
            return null;
        }

        var last = _told.LastBefore(context.First);
        if (precision == TimePrecision.Quarter && published is { } today)
        {
            return LatestQuarter(today, slots, context);
        }

        if (precision == TimePrecision.Season)
        {
            return ToldSeason(last, slots, context);
        }

        if (published is null || last is not { } told || told.Precision < precision || LooksAhead(told, context))
        {
            return Unknown(Units.Unknown(precision), precision, slots);
        }

        return CalendarSpan.Holding(precision, told.From).Plus(slots[Slot.Rel] ?? 0) is { } span
            ? At(span, TimeAnchor.LastTold, told, slots, context)
            : null;
    }

    /// <summary>The quarter last named, else the last that was over when the report appeared.</summary>
    private TimeExpression? LatestQuarter(LocalDate day, in SlotTable slots, in TermContext context)
    {
        var told = _told.QuarterNear(context.First) is { } named && named.To <= day ? named : (CalendarSpan?)null;
        var latest = told ?? CalendarSpan.Holding(TimePrecision.Quarter, day).Plus(-1);
        return latest?.Plus(slots[Slot.Rel] ?? 0) is { } span
            ? At(span, told is null ? TimeAnchor.Published : TimeAnchor.LastTold, told ?? CalendarSpan.Day(day), slots, context)
            : null;
    }

    private TimeExpression? ToldSeason(CalendarSpan? last, in SlotTable slots, in TermContext context)
    {
        var season = (Season)slots[Slot.Season]!.Value;
        return published is not null && last is { } told
            ? At(CalendarSpan.Season(told.From.Year, season, options.SouthernSeasons), TimeAnchor.LastTold, told, slots, context)
            : Unknown($"XXXX-{CalendarSpan.SeasonCode(season)}", TimePrecision.Season, slots);
    }

    /// <summary>"They will stop the same day" cannot mean a day that is over.</summary>
    private bool LooksAhead(CalendarSpan told, in TermContext context) =>
        published is { } day && told.To <= day && DirectionReader.Read(context, out var cue) == Direction.Future
        && cue >= 0 && context.Terms[cue].Has(CueKind.Future);
}
