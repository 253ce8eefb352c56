using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Reading.Tests.Findings;

public sealed class TimeDiagnosticsTests
{
    private const string Dateline = "ARUNDEL, March 3, 2022";
    private const string Story = "Ministers will meet on Friday. They met last week and in 2014.";

    [Fact]
    public void Without_a_day_the_relative_times_are_counted_and_none_has_an_interval()
    {
        var findings = Read(null);

        OfTimes(findings).Single().ShouldBe(new Diagnostic(DiagnosticSeverity.Warning, "DEM012", "No publication day: 2 relative times left unresolved."));
        findings.Times.Select(time => (time.Value, HasInterval: time.From is not null)).ShouldBe([("XXXX-WXX-5", false), ("XXXX-WXX", false), ("2014", true)]);
    }

    [Fact]
    public void A_day_that_stands_in_the_dateline_is_pointed_at()
    {
        var findings = Read(new LocalDate(2022, 3, 3));

        OfTimes(findings).Single().ShouldBe(new Diagnostic(
            DiagnosticSeverity.Info,
            "DEM015",
            "Relative times are told from 2022-03-03, the day that stands in the text.",
            new TextSpan(0, Dateline.Length)));
        findings.Times[0].Value.ShouldBe("2022-03-04");
    }

    [Fact]
    public void A_day_from_elsewhere_needs_no_diagnostic() => OfTimes(Read(new LocalDate(2022, 3, 10))).ShouldBeEmpty();

    [Fact]
    public void Without_a_language_model_a_diagnostic_says_what_was_not_looked_for() =>
        Read(null).Diagnostics.Count(diagnostic => diagnostic.Code is "DEM017").ShouldBe(1);

    private static IEnumerable<Diagnostic> OfTimes(ReportFindings findings) => findings.Diagnostics.Where(diagnostic => diagnostic.Code is not "DEM017");

    private static ReportFindings Read(LocalDate? published)
    {
        var text = $"{Dateline}\n\n{Story}";
        var capture = new Capture("sha256:00", "story.txt") { Published = published is { } day ? new PublicationTime(day) : null };
        return new Reader().Read(new Report(
            text,
            [new Block(BlockRole.Dateline, new TextSpan(0, Dateline.Length)), new Block(BlockRole.Paragraph, new TextSpan(Dateline.Length + 2, text.Length))],
            "en",
            [capture]));
    }
}
