using Demarche.Language.Times.Calendars;
using Demarche.Language.Times.Context;
using Demarche.Language.Times.Terms;
using NodaTime;

namespace Demarche.Language.Times;

/// <summary>The part that reads the clock and the parts of the day.</summary>
internal sealed partial class TimeResolver
{
    private const int MinutesOfHour = 60;

    /// <summary>A time of the clock without a day is of the day told last nearby, else of the day of publication.</summary>
    private TimeExpression? ClockAlone(in SlotTable slots, in TermContext context)
    {
        if (!slots.Has(Slot.Hour) && !slots.Has(Slot.Clock) && !slots.Has(Slot.Part))
        {
            return null;
        }

        if (published is not { } day)
        {
            return Unknown("XXXX-XX-XX", TimePrecision.Day, slots);
        }

        if (slots[Slot.Rel] is { } rel && slots[Slot.Unit] == (int)TimeUnit.Day)
        {
            return At(CalendarSpan.Day(day.PlusDays(rel)), TimeAnchor.Published, CalendarSpan.Day(day), slots, context);
        }

        return _told.DayNear(context.First) is { } told
            ? At(told, TimeAnchor.LastTold, told, slots, context)
            : At(CalendarSpan.Day(day), TimeAnchor.Published, CalendarSpan.Day(day), slots, context);
    }

    private static TimeExpression WithClock(TimeExpression time, CalendarSpan? span, in SlotTable slots)
    {
        if (Clock(slots) is { } clock)
        {
            return time with
            {
                Type = TimeType.Time,
                Value = time.Value + clock.Text,
                Precision = clock.Precision,
                Zone = slots[Slot.Zone] is { } zone ? Offset.FromSeconds(zone * MinutesOfHour) : null,
                FromHour = span is { } day ? day.From.AtMidnight().PlusMinutes(clock.From) : null,
                ToHour = span is { } same ? same.From.AtMidnight().PlusMinutes(clock.To) : null,
            };
        }

        return time;
    }

    /// <summary>What the slots tell of the clock: the end of the TIMEX3 value, and minutes from the day's beginning.</summary>
    private static (string Text, TimePrecision Precision, int From, int To)? Clock(in SlotTable slots)
    {
        var part = slots[Slot.Part] is { } told ? (DayPart)told : (DayPart?)null;
        var (hour, minute) = slots[Slot.Clock] is { } clock ? (clock / 100, clock % 100) : (slots[Slot.Hour] ?? -1, slots[Slot.Minute] ?? -1);
        if (hour < 0)
        {
            return part is { } alone ? OfPart(alone) : null;
        }

        if (slots[Slot.Meridiem] is { } meridiem && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + meridiem;
        }
        else if (hour < 12 && part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && hour is >= 6 and < 12))
        {
            hour += 12;
        }

        if (hour > 24 || minute > 59)
        {
            return null;
        }

        var text = $"T{hour:00}:{Math.Max(minute, 0):00}" + (slots[Slot.Second] is { } second ? $":{second:00}" : "") + (slots[Slot.Zone] == 0 ? "Z" : "");
        var from = (hour * MinutesOfHour) + Math.Max(minute, 0);
        return minute < 0
            ? (text, TimePrecision.Hour, from, from + MinutesOfHour)
            : (text, TimePrecision.Minute, from, from + 1);
    }

    /// <summary>The hours of a part of the day, as weather services and newspapers mean them.</summary>
    private static (string Text, TimePrecision Precision, int From, int To) OfPart(DayPart part)
    {
        var (from, to) = part switch
        {
            DayPart.Morning => (6, 12),
            DayPart.Afternoon => (12, 18),
            DayPart.Evening => (18, 24),
            DayPart.Night => (20, 30),
            DayPart.Noon => (12, 13),
            DayPart.Midnight => (24, 25),
            _ => (6, 18),
        };
        return part switch
        {
            DayPart.Noon => ("T12:00", TimePrecision.Hour, from * MinutesOfHour, to * MinutesOfHour),
            DayPart.Midnight => ("T24:00", TimePrecision.Hour, from * MinutesOfHour, to * MinutesOfHour),
            _ => ("T" + PartCode(part), TimePrecision.PartOfDay, from * MinutesOfHour, to * MinutesOfHour),
        };
    }

    private static string PartCode(DayPart part) => part switch
    {
        DayPart.Morning => "MO",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Night => "NI",
        _ => "DT",
    };
}
