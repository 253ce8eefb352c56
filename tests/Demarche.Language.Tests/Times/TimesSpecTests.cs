using System.Globalization;
using Demarche.Language.Times;
using Demarche.Testing.Specs;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Language.Tests.Times;

/// <summary>Runs the rows of docs/specs/times.md.</summary>
public sealed class TimesSpecTests
{
    private static readonly SpecFile Spec = SpecFile.Open("times.md");

    public static TheoryData<string> Times => [.. Spec.NamesOf("times")];

    public static TheoryData<string> Intervals => [.. Spec.NamesOf("intervals")];

    [Theory]
    [MemberData(nameof(Times))]
    public void The_words_have_the_value_that_the_specification_gives(string name)
    {
        var row = Spec[name];
        var (text, times) = Read(row);

        string.Join(" || ", times.Select(time => Value(text, time))).ShouldBe(string.Join(" || ", row.Expected));
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void The_interval_is_the_one_that_the_specification_gives(string name)
    {
        var row = Spec[name];

        string.Join(" || ", Read(row).Times.Select(Interval)).ShouldBe(string.Join(" || ", row.Expected));
    }

    [Fact]
    public void The_specification_has_the_rows_it_promises_each_with_a_source()
    {
        var names = Spec.NamesOf("times").Concat(Spec.NamesOf("intervals")).ToArray();

        names.Length.ShouldBeGreaterThanOrEqualTo(250);
        names.ShouldAllBe(name => Spec[name].Options.ContainsKey("source"));
    }

    private static (string Text, IReadOnlyList<TimeExpression> Times) Read(SpecCase row)
    {
        LocalDate? published = row.Options["published"] is "none" ? null : LocalDatePattern.Iso.Parse(row.Options["published"]).Value;
        var options = new TimeOptions
        {
            DayBeforeMonth = row.Options.ContainsKey("day-before-month"),
            SouthernSeasons = row.Options.ContainsKey("southern"),
        };
        return TimeRows.Read(row.Input, published, options);
    }

    private static string Value(string text, TimeExpression time) => string.Concat(
        time.Span.In(text).ToString(),
        " | ",
        time.Type.ToString().ToUpperInvariant(),
        " ",
        time.Value,
        Attribute("mod", TimexNames.Of(time.Modifier)),
        Attribute("quant", time.Quantifier),
        Attribute("freq", time.Frequency),
        Attribute("begin", time.BeginPoint),
        Attribute("end", time.EndPoint));

    private static string Interval(TimeExpression time)
    {
        var days = time.From is { } from && time.To is { } to ? $"{LocalDatePattern.Iso.Format(from)}..{LocalDatePattern.Iso.Format(to)}" : "none";
        var hours = time.FromHour is { } first && time.ToHour is { } last ? $" {Moment(first)}..{Moment(last)}" : "";
        var precision = time.Precision == TimePrecision.PartOfDay ? "part-of-day" : time.Precision.ToString().ToLowerInvariant();
        return $"{time.Value} {days}{hours} {precision}{Attribute("bound", time.Bound == TimeBound.None ? null : time.Bound.ToString().ToLowerInvariant())}";
    }

    private static string Moment(LocalDateTime moment) => moment.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}={value}";
}
