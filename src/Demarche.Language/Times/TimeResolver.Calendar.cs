using Demarche.Language.Times.Calendars;
using Demarche.Language.Times.Context;
using Demarche.Language.Times.Terms;
using NodaTime;

namespace Demarche.Language.Times;

/// <summary>The part that reads fields of the calendar.</summary>
internal sealed partial class TimeResolver
{
    private const int LastYear = 9000;

    private TimeExpression? Calendar(in SlotTable slots, in TermContext context)
    {
        if (slots[Slot.Year2] is { } compact)
        {
            return Dated(Day(compact / 10_000, compact / 100 % 100, compact % 100), slots, context);
        }

        if (slots[Slot.Year] is { } number && FullYear(number) is < 1 or > LastYear)
        {
            return null;
        }

        if (slots[Slot.Era] is { } era && slots[Slot.Year] is { } told)
        {
            return Era(era, told, slots, context);
        }

        if (slots[Slot.Decade] is { } decade)
        {
            return Dated(CalendarSpan.Holding(TimePrecision.Decade, new LocalDate(DecadeYear(decade), 1, 1)), slots, context);
        }

        if (slots[Slot.Century] is { } century)
        {
            return century is >= 2 and <= 30
                ? Dated(new CalendarSpan(TimePrecision.Century, new LocalDate((century - 1) * 100, 1, 1)), slots, context)
                : null;
        }

        return slots.Has(Slot.Month) ? MonthOrDay(slots, context)
            : slots.Has(Slot.Quarter) || slots.Has(Slot.HalfYear) || slots.Has(Slot.Season) ? PartOfYear(slots, context)
            : slots.Has(Slot.Weekday) ? Weekday(slots, context)
            : slots.Has(Slot.Day) ? DayOfMonth(slots, context)
            : slots[Slot.Year] is { } year ? Dated(CalendarSpan.Year(FullYear(year)), slots, context)
            : ClockAlone(slots, context);
    }

    private TimeExpression? Dated(CalendarSpan? span, in SlotTable slots, in TermContext context) =>
        span is { } known ? At(known, TimeAnchor.Absolute, null, slots, context) : null;

    private static CalendarSpan? Day(int year, int month, int day) =>
        year is >= 1 and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? CalendarSpan.Day(new LocalDate(year, month, day))
            : null;

    /// <summary>"96" is 1996: of the century's two readings the one not after publication.</summary>
    private int FullYear(int year)
    {
        var now = published?.Year ?? 2030;
        return year >= 100 ? year : (now / 100 * 100) + year <= now + 10 ? (now / 100 * 100) + year : ((now / 100) - 1) * 100 + year;
    }

    private int DecadeYear(int decade)
    {
        if (decade >= 100)
        {
            return decade;
        }

        var now = published?.Year ?? 2016;
        return (now / 100 * 100) + decade <= now ? (now / 100 * 100) + decade : ((now / 100) - 1) * 100 + decade;
    }

    private TimeExpression? MonthOrDay(in SlotTable slots, in TermContext context)
    {
        var (month, day) = (slots[Slot.Month]!.Value, slots[Slot.Day]);
        if (slots.Has(Slot.Ambiguous) && day is { } first && (month > 12 || (options.DayBeforeMonth && first <= 12)))
        {
            (month, day) = (first, month);
        }

        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        return YearOf(
            year => day is { } known ? Day(year, month, known) : CalendarSpan.Month(year, month),
            day is null ? TimePrecision.Month : TimePrecision.Day,
            day is { } number ? $"XXXX-{month:00}-{number:00}" : $"XXXX-{month:00}",
            slots,
            context);
    }

    private TimeExpression? PartOfYear(in SlotTable slots, in TermContext context)
    {
        if (slots[Slot.Season] is { } season)
        {
            var isSouthern = options.SouthernSeasons;
            var code = CalendarSpan.SeasonCode((Season)season);
            return YearOf(year => CalendarSpan.Season(year, (Season)season, isSouthern), TimePrecision.Season, $"XXXX-{code}", slots, context);
        }

        if (slots[Slot.HalfYear] is { } half)
        {
            return half is 1 or 2 ? YearOf(year => CalendarSpan.Half(year, half), TimePrecision.Half, $"XXXX-H{half}", slots, context) : null;
        }

        var quarter = slots[Slot.Quarter]!.Value;
        return quarter is >= 1 and <= 4
            ? YearOf(year => CalendarSpan.Quarter(year, quarter), TimePrecision.Quarter, $"XXXX-Q{quarter}", slots, context)
            : null;
    }

    /// <summary>A date whose year is told, or told relatively, or not told.</summary>
    private TimeExpression? YearOf(Func<int, CalendarSpan?> make, TimePrecision precision, string unknown, in SlotTable slots, in TermContext context)
    {
        if (slots[Slot.Year] is { } year)
        {
            return FullYear(year) is >= 1 and <= LastYear and var full ? Dated(make(full), slots, context) : null;
        }

        if (make(2016) is null)
        {
            return null;
        }

        if (published is not { } day)
        {
            return Unknown(unknown, precision, slots);
        }

        var anchor = CalendarSpan.Day(day);
        var rel = slots[Slot.Rel];
        if (slots[Slot.Unit] == (int)TimeUnit.Year || (rel is not null && context.Text.AsSpan(context.Terms[context.End - 1].Start).StartsWith("year", StringComparison.OrdinalIgnoreCase)))
        {
            return OfToldYear(make, rel, day, slots, context);
        }

        var now = CalendarSpan.Holding(precision == TimePrecision.Season ? TimePrecision.Month : precision, day);
        if (rel is { } step)
        {
            var found = step == 0
                ? make(day.Year)
                : YearSearch.Find(make, SeasonNow(make, precision, day) ?? now, step < 0 ? Direction.Past : Direction.Future, isStrict: true);
            return found is { } span ? At(span, TimeAnchor.Published, anchor, slots, context, step == 0 ? null : step < 0 ? "past: last" : "future: next") : null;
        }

        var direction = DirectionReader.Read(context, out var cue);
        if (ToldYear(context, day, direction) is { } told && make(told.From.Year) is { } same)
        {
            return At(same, TimeAnchor.LastTold, told, slots, context);
        }

        var reason = Because(direction, context, cue);
        direction = Tempered(make, now, precision, direction);
        return YearSearch.Find(make, now, direction, isStrict: false) is { } nearest
            ? At(nearest, TimeAnchor.Published, anchor, slots, context, reason)
            : null;
    }

    /// <summary>
    /// A day told without its year is seldom more than half a year away, a month seldom ten months, whatever the verb; and a quarter that is over is meant rather
    /// than one to come, since earnings are told ahead.
    /// </summary>
    private static Direction Tempered(Func<int, CalendarSpan?> make, CalendarSpan now, TimePrecision precision, Direction direction)
    {
        const int MostDays = 200;
        const int MostDaysToMonth = 320;
        const int MostDaysToQuarter = 245;
        if (direction == Direction.Unknown)
        {
            return direction;
        }

        var isQuarter = precision == TimePrecision.Quarter;
        var found = YearSearch.Find(make, now, isQuarter ? Direction.Past : direction, isStrict: false);
        var days = found is { } span ? Math.Abs(Period.DaysBetween(span.From, now.From)) : int.MaxValue;
        return isQuarter ? (days < MostDaysToQuarter ? Direction.Past : direction)
            : precision >= TimePrecision.Month && days > (precision == TimePrecision.Day ? MostDays : MostDaysToMonth) ? Direction.Unknown
            : direction;
    }

    /// <summary>The season a day is in, where it is the season asked for: "last summer" in summer is a year ago.</summary>
    private static CalendarSpan? SeasonNow(Func<int, CalendarSpan?> make, TimePrecision precision, LocalDate day)
    {
        for (var year = day.Year - 1; precision == TimePrecision.Season && year <= day.Year; year++)
        {
            if (make(year) is { } season && season.From <= day && day < season.To)
            {
                return season;
            }
        }

        return null;
    }

    private TimeExpression? OfToldYear(Func<int, CalendarSpan?> make, int? rel, LocalDate day, in SlotTable slots, in TermContext context)
    {
        var told = rel is null ? _told.LastBefore(context.First) : null;
        var year = told?.From.Year ?? day.Year + (rel ?? 0);
        return make(year) is { } span
            ? At(span, told is null ? TimeAnchor.Published : TimeAnchor.LastTold, told ?? CalendarSpan.Day(day), slots, context)
            : null;
    }

    /// <summary>The year last told, where a date without one is of it: in a history, or beside an old date in the past tense.</summary>
    private CalendarSpan? ToldYear(in TermContext context, LocalDate day, Direction direction)
    {
        if (isHistory)
        {
            return _told.YearFar(context.First);
        }

        return direction != Direction.Future && _told.YearBeside(context.First) is { } near && near.From.Year <= day.Year - 2
            && near.Precision >= TimePrecision.Month ? near : null;
    }

    private TimeExpression? Weekday(in SlotTable slots, in TermContext context)
    {
        var weekday = slots[Slot.Weekday]!.Value;
        if (published is not { } day)
        {
            return Unknown($"XXXX-WXX-{weekday}", TimePrecision.Day, slots);
        }

        var anchor = CalendarSpan.Day(day);
        var rel = slots[Slot.Rel];
        if (slots[Slot.Unit] == (int)TimeUnit.Week || (rel is not null && context.Text.AsSpan(context.Terms[context.End - 1].Start).StartsWith("week", StringComparison.OrdinalIgnoreCase)))
        {
            var monday = CalendarSpan.Holding(TimePrecision.Week, day).From.PlusDays(7 * (rel ?? 0));
            return At(CalendarSpan.Day(monday.PlusDays(weekday - 1)), TimeAnchor.Published, anchor, slots, context);
        }

        var back = ((int)day.DayOfWeek - weekday + 7) % 7;
        if (rel is { } step && step != 0)
        {
            var days = step < 0 ? -(back == 0 ? 7 : back) : 7 - back;
            return At(CalendarSpan.Day(day.PlusDays(days)), TimeAnchor.Published, anchor, slots, context, step < 0 ? "past: last" : "future: next");
        }

        var direction = DirectionReader.Read(context, out var cue);
        var found = direction == Direction.Future || (rel == 0 && direction == Direction.Unknown) ? day.PlusDays((7 - back) % 7) : day.PlusDays(-back);
        return At(CalendarSpan.Day(found), TimeAnchor.Published, anchor, slots, context, Because(direction, context, cue));
    }

    private TimeExpression? DayOfMonth(in SlotTable slots, in TermContext context)
    {
        var number = slots[Slot.Day]!.Value;
        if (published is not { } day)
        {
            return Unknown($"XXXX-XX-{number:00}", TimePrecision.Day, slots);
        }

        var direction = DirectionReader.Read(context, out var cue);
        var month = CalendarSpan.Month(day.Year, day.Month);
        month = slots[Slot.Rel] is { } rel ? month.Plus(rel) ?? month
            : direction == Direction.Future && number < day.Day ? month.Plus(1) ?? month
            : direction == Direction.Past && number > day.Day ? month.Plus(-1) ?? month
            : month;
        return Day(month.From.Year, month.From.Month, number) is { } span
            ? At(span, TimeAnchor.Published, CalendarSpan.Day(day), slots, context, Because(direction, context, cue))
            : null;
    }

    private TimeExpression Era(int era, int year, in SlotTable slots, in TermContext context) =>
        era < 0 && slots.Has(Slot.Century)
            ? new TimeExpression(default, TimeType.Date, $"BC{year:00}") { Precision = TimePrecision.Century }
            : era < 0
            ? new TimeExpression(default, TimeType.Date, $"BC{year:0000}") { Precision = TimePrecision.Year }
            : At(CalendarSpan.Year(Math.Clamp(year, 1, LastYear)), TimeAnchor.Absolute, null, slots, context);
}
