using System.Globalization;
using Demarche.Language.Times.Calendars;
using Demarche.Language.Times.Context;
using Demarche.Language.Times.Rules;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times;

/// <summary>The part that reads lengths, sets, ranges and holidays.</summary>
internal sealed partial class TimeResolver
{
    private TimeExpression? Duration(TimeRule rule, in SlotTable slots)
    {
        if (rule.Value is { } value)
        {
            return new TimeExpression(default, TimeType.Duration, value);
        }

        var unit = (TimeUnit)(slots[Slot.Unit] ?? (int)TimeUnit.Day);
        if (unit == TimeUnit.Second && (slots[Slot.Count] ?? 1) == 1 && !slots.Has(Slot.Tenths))
        {
            return null;
        }

        if (slots[Slot.Count] == 0 && (slots[Slot.Tenths] ?? 0) == 0 && !slots.Has(Slot.Count2))
        {
            return null;
        }

        var length = Units.Length(Count(slots), unit);
        if (slots[Slot.Count2] is { } second)
        {
            var other = Units.Length(Text(second), (TimeUnit)(slots[Slot.Unit2] ?? (int)unit));
            length = slots.Has(Slot.Unit2) ? Joined(length, other) : slots[Slot.Count] == 0 ? other : length;
        }

        var time = new TimeExpression(default, TimeType.Duration, length) { Precision = Units.Precision(unit) };
        return Anchored(time, unit, slots);
    }

    /// <summary>"P2Y" and "P3M" are "P2Y3M"; "PT2H" and "PT30M" are "PT2H30M".</summary>
    private static string Joined(string length, string other) =>
        length.StartsWith("PT", StringComparison.Ordinal) ? length + other[2..] : length + other[1..];

    /// <summary>Gives a length that ends or begins at publication its ends.</summary>
    private TimeExpression Anchored(TimeExpression time, TimeUnit unit, in SlotTable slots)
    {
        if (published is not { } day || slots[Slot.Rel] is not { } rel || rel == 0 || slots[Slot.Count] is not { } count || count == SlotValue.Some
            || unit < TimeUnit.Day)
        {
            return time;
        }

        var now = CalendarSpan.Day(day);
        var far = Units.Precision(unit) switch
        {
            TimePrecision.Year => Shift(day.PlusYears, count * rel),
            TimePrecision.Month => Shift(day.PlusMonths, count * rel),
            _ => Shifted(now, unit, count * rel, 0)?.Value,
        };
        return rel < 0
            ? time with { BeginPoint = far, EndPoint = now.Value, Anchor = TimeAnchor.Published, AnchorValue = now.Value }
            : time with { BeginPoint = now.Value, EndPoint = far, Anchor = TimeAnchor.Published, AnchorValue = now.Value };
    }

    private static string? Shift(Func<int, NodaTime.LocalDate> plus, int count) =>
        Math.Abs(count) < 1500 ? CalendarSpan.Day(plus(count)).Value : null;

    private static string Count(in SlotTable slots)
    {
        var text = Text(slots[Slot.Count] ?? 1);
        return slots[Slot.Tenths] is { } tenths and not 0 ? $"{text}.{tenths}" : text;
    }

    private static string Text(int count) => count == SlotValue.Some ? "X" : count.ToString(CultureInfo.InvariantCulture);

    private static TimeExpression? Set(in SlotTable slots)
    {
        var isRate = slots[Slot.Quant] == 2;
        var value = slots[Slot.Weekday] is { } weekday ? $"XXXX-WXX-{weekday}" + (slots[Slot.Part] is { } part ? "T" + PartCode((DayPart)part) : "")
            : slots[Slot.Part] is { } alone ? "XXXX-XX-XXT" + PartCode((DayPart)alone)
            : slots[Slot.Month] is { } month ? $"XXXX-{month:00}"
            : slots[Slot.Season] is { } season ? "XXXX-" + CalendarSpan.SeasonCode((Season)season)
            : slots[Slot.Quarter] is { } quarter ? $"XXXX-Q{quarter}"
            : Units.Length(isRate ? "1" : Count(slots), (TimeUnit)(slots[Slot.Unit] ?? (int)TimeUnit.Day));
        if (slots[Slot.Unit] == (int)TimeUnit.Weekend && !slots.Has(Slot.Quant))
        {
            value = "XXXX-WXX-WE";
        }

        return new TimeExpression(default, TimeType.Set, value)
        {
            Quantifier = slots[Slot.Quant] == 1 ? "EVERY" : null,
            Frequency = isRate ? Text(slots[Slot.Count] ?? 1) + "X" : null,
        };
    }

    private TimeExpression? Holiday(in SlotTable slots, in TermContext context)
    {
        var holiday = slots[Slot.Holiday]!.Value;
        var days = book.Holidays;
        CalendarSpan? Make(int year) => days.InYear(holiday, year) is { } found ? CalendarSpan.Day(found.From) : null;
        var time = YearOf(Make, TimePrecision.Day, "XXXX-XX-XX", slots, context);
        if (time?.From is { } from && days.InYear(holiday, from.Year) is { } whole && whole.To > from.PlusDays(1))
        {
            var last = CalendarSpan.Day(whole.To.PlusDays(-1));
            return time with { Value = $"{time.Value}/{last.Value}", To = whole.To };
        }

        return time;
    }

    private TimeExpression? Range(in SlotTable slots, in TermContext context)
    {
        if (slots[Slot.Weekday2] is { } weekday && slots[Slot.Weekday] is { } firstWeekday)
        {
            var from = Weekday(slots, context);
            return Between(from, from?.From is { } day ? CalendarSpan.Day(day.PlusDays((weekday - firstWeekday + 7) % 7)) : null, $"XXXX-WXX-{firstWeekday}/XXXX-WXX-{weekday}");
        }

        if (slots[Slot.Month] is not { } month)
        {
            return YearRange(slots, context);
        }

        var month2 = slots[Slot.Month2] ?? month;
        var first = MonthOrDay(slots, context);
        if (first?.From is not { } start)
        {
            return first is null ? null : Between(first, null, slots[Slot.Day] is { } d1 ? $"XXXX-{month:00}-{d1:00}/XXXX-{month2:00}-{slots[Slot.Day2]:00}" : $"XXXX-{month:00}/XXXX-{month2:00}");
        }

        var year = start.Year + (month2 < month ? 1 : 0);
        var second = slots[Slot.Day2] is { } day2 ? Day(year, month2, day2) : CalendarSpan.Month(year, month2);
        return second is { } last && last.To > start ? Between(first, last, "") : null;
    }

    private TimeExpression? YearRange(in SlotTable slots, in TermContext context)
    {
        if (slots[Slot.Year] is not { } year || year is < 1 or > LastYear || (slots[Slot.Year2] ?? slots[Slot.Month]) is not { } told)
        {
            return null;
        }

        var last = told >= 100 ? told : (year / 100 * 100) + told + (told < year % 100 ? 100 : 0);
        return last > year && last - year < 500 && last <= LastYear ? Between(Dated(CalendarSpan.Year(year), slots, context), CalendarSpan.Year(last), "") : null;
    }

    private static TimeExpression? Between(TimeExpression? first, CalendarSpan? last, string unknown) => first switch
    {
        null => null,
        _ when last is { } known => first with { Value = $"{first.Value}/{known.Value}", To = known.To },
        _ => first with { Value = unknown },
    };
}
