using System.Globalization;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>Reads the names that data files use for slots and values.</summary>
internal static class SlotValue
{
    /// <summary>The count of "several": some number that nobody tells.</summary>
    internal const int Some = 1_000_000_001;

    /// <summary>The slot that a class of words fills.</summary>
    /// <param name="name">The class or slot.</param>
    /// <returns>The slot; <see cref="Slot.Ignored"/> where the class only has to be there.</returns>
    internal static Slot SlotOf(string name) => name switch
    {
        "NUM" or "A" or "X" or "LOTS" or "ORD" => Slot.Count,
        "DD" or "DAYORD" => Slot.Day,
        "COMPACT" => Slot.Year2,
        "MM" => Slot.Month,
        "YY" => Slot.Year,
        "MIN" => Slot.Minute,
        "HHMM" => Slot.Clock,
        "UNITS" or "UNITX" or "LONGS" or "FREQUENCY" => Slot.Unit,
        "WEEKDAYS" => Slot.Weekday,
        "SEASONS" => Slot.Season,
        "PARTS" => Slot.Part,
        "EARLY" or "EDGE" or "COMPARE" or "APPROX" => Slot.Modifier,
        "DECADEYEAR" or "SHORTDECADE" => Slot.Decade,
        _ => Enum.TryParse<Slot>(name, ignoreCase: true, out var slot) ? slot : Slot.Ignored,
    };

    /// <summary>Reads "slot=value".</summary>
    /// <param name="text">For example "modifier=approx".</param>
    /// <returns>The slot and its value.</returns>
    internal static (Slot Slot, int Value) Read(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? (Enum.Parse<Slot>(text[..at], ignoreCase: true), ValueOf(text[(at + 1)..]))
            : throw new FormatException($"\"{text}\" is not \"slot=value\".");
    }

    /// <summary>The value that a name stands for.</summary>
    /// <param name="name">A whole number, or the name of a unit, season, part of the day or modifier.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">Nothing has that name.</exception>
    internal static int ValueOf(string name)
    {
        if (int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return name is "x" ? Some
            : Enum.TryParse<TimeUnit>(name, ignoreCase: true, out var unit) ? (int)unit
            : Enum.TryParse<TimeModifier>(name, ignoreCase: true, out var modifier) ? (int)modifier
            : Enum.TryParse<Season>(name, ignoreCase: true, out var season) ? (int)season
            : Enum.TryParse<DayPart>(name, ignoreCase: true, out var part) ? (int)part
            : throw new FormatException($"Nothing is called \"{name}\".");
    }
}
