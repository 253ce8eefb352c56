using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>Takes days for places in a picture.</summary>
/// <param name="from">The first day.</param>
/// <param name="to">The last day, included.</param>
/// <param name="left">Where the first day begins.</param>
/// <param name="right">Where the last day ends.</param>
internal sealed class TimelineScale(LocalDate from, LocalDate to, double left, double right)
{
    private const int MostTicks = 10;

    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");

    // Steps that people count in: days, weeks, months, years.
    private static readonly ImmutableArray<Period> Steps =
    [
        Period.FromDays(1), Period.FromDays(2), Period.FromDays(7), Period.FromDays(14), Period.FromMonths(1), Period.FromMonths(2), Period.FromMonths(3), Period.FromMonths(6),
        Period.FromYears(1), Period.FromYears(2), Period.FromYears(5), Period.FromYears(10), Period.FromYears(20), Period.FromYears(50), Period.FromYears(100),
    ];

    private readonly double _perDay = (right - left) / (Period.DaysBetween(from, to) + 1);

    /// <summary>Where time begins.</summary>
    internal double Left => left;

    /// <summary>Where time ends.</summary>
    internal double Right => right;

    /// <summary>Where a day begins; days out of sight stand at the edge.</summary>
    internal double Of(LocalDate day) => Math.Clamp(left + (Period.DaysBetween(from, day) * _perDay), left, right);

    /// <summary>The days to name.</summary>
    internal ImmutableArray<DrawnTick> Ticks()
    {
        var days = Period.DaysBetween(from, to) + 1;
        var step = Steps.FirstOrDefault(step => days / DaysIn(step) <= MostTicks, Steps[^1]);
        var ticks = ImmutableArray.CreateBuilder<DrawnTick>();
        for (var day = FirstOf(step); day <= to && ticks.Count <= 2 * MostTicks; day = day.Plus(step))
        {
            if (day >= from)
            {
                ticks.Add(new DrawnTick(Rounded(Of(day)), LabelOf(day, step)));
            }
        }

        return ticks.ToImmutable();
    }

    /// <summary>A length as a picture writes it: to a tenth.</summary>
    internal static double Rounded(double length) => Math.Round(length, 1);

    private LocalDate FirstOf(Period step) => step switch
    {
        { Years: > 0 } => new LocalDate(Math.Max(from.Year - (from.Year % step.Years), 1), 1, 1),
        { Months: > 0 } => new LocalDate(from.Year, from.Month - ((from.Month - 1) % step.Months), 1),
        { Days: >= 7 } => TimelineWindow.StretchOf(from, TimelineUnit.Week).From,
        _ => from,
    };

    private static string LabelOf(LocalDate day, Period step) => step switch
    {
        { Years: > 0 } => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Months: > 0 } => MonthPattern.Format(day),
        _ => LocalDatePattern.Iso.Format(day),
    };

    private static double DaysIn(Period step) => step.Days + (step.Months * 30.44) + (step.Years * 365.25);
}
