using Demarche.Language.Times.Calendars;

namespace Demarche.Language.Times.Context;

/// <summary>The dates a document has told so far, for expressions that count from them.</summary>
internal sealed class ToldTimes
{
    private const int Beside = 15;
    private const int Near = 60;
    private const int NearQuarter = 150;
    private const int Far = 400;

    private int _at = int.MinValue / 2;
    private int _quarterAt = int.MinValue / 2;
    private int _yearAt = int.MinValue / 2;

    /// <summary>The last date told, or null.</summary>
    internal CalendarSpan? Last { get; private set; }

    /// <summary>The last date told with its year, or null.</summary>
    internal CalendarSpan? LastWithYear { get; private set; }

    /// <summary>The last quarter told, or null.</summary>
    internal CalendarSpan? Quarter { get; private set; }

    /// <summary>Notes a date.</summary>
    /// <param name="span">The date.</param>
    /// <param name="at">Where it stands, in terms.</param>
    /// <param name="isNamed">Whether it was named, not counted from another.</param>
    /// <param name="hasYear">Whether its year was told with it, or taken from one told before.</param>
    internal void Note(CalendarSpan span, int at, bool hasYear, bool isNamed)
    {
        (Last, _at) = (span, at);
        if (hasYear)
        {
            (LastWithYear, _yearAt) = (span, at);
        }

        if (span.Precision == TimePrecision.Quarter && isNamed)
        {
            (Quarter, _quarterAt) = (span, at);
        }
    }

    /// <summary>The last date told, where it is not too far back to be meant.</summary>
    internal CalendarSpan? LastBefore(int at) => at - _at <= Far ? Last : null;

    /// <summary>The last quarter told nearby.</summary>
    internal CalendarSpan? QuarterNear(int at) => at - _quarterAt <= NearQuarter ? Quarter : null;

    /// <summary>The last date with its year told nearby.</summary>
    internal CalendarSpan? YearNear(int at) => at - _yearAt <= Near ? LastWithYear : null;

    /// <summary>The last date with its year told just before.</summary>
    internal CalendarSpan? YearBeside(int at) => at - _yearAt <= Beside ? LastWithYear : null;

    /// <summary>The last date with its year told in a history.</summary>
    internal CalendarSpan? YearFar(int at) => at - _yearAt <= Far * 2 ? LastWithYear : null;

    /// <summary>The last date told nearby, where it is a day.</summary>
    internal CalendarSpan? DayNear(int at) => at - _at <= Near && Last is { Precision: TimePrecision.Day } ? Last : null;
}
