using Demarche.Language.Times;
using Demarche.Language.Times.Calendars;
using NodaTime;

namespace Demarche.Language.Tests.Times;

public sealed class CalendarSpanTests
{
    /// <summary>ISO 8601, 5.2.3: week 1 holds the year's first Thursday.</summary>
    [Theory]
    [InlineData(2016, 1, 1, "2015-W53")]
    [InlineData(2016, 6, 26, "2016-W25")]
    [InlineData(2019, 12, 30, "2020-W01")]
    public void A_week_has_the_number_that_ISO_8601_gives_it(int year, int month, int day, string value) =>
        CalendarSpan.Holding(TimePrecision.Week, new LocalDate(year, month, day)).Value.ShouldBe(value);

    [Theory]
    [InlineData(TimePrecision.Month, -2, "2015-12")]
    [InlineData(TimePrecision.Quarter, -2, "2015-Q3")]
    [InlineData(TimePrecision.Half, 1, "2016-H2")]
    [InlineData(TimePrecision.Decade, -1, "200")]
    [InlineData(TimePrecision.Century, -1, "19")]
    [InlineData(TimePrecision.Day, 2, "2016-03-01")]
    public void Steps_are_counted_in_pieces_of_the_calendar(TimePrecision precision, int steps, string value) =>
        CalendarSpan.Holding(precision, new LocalDate(2016, 2, 28)).Plus(steps)!.Value.Value.ShouldBe(value);

    [Fact]
    public void Beyond_the_calendar_there_is_nothing() =>
        CalendarSpan.Year(2016).Plus(-3000).ShouldBeNull();
}
