using Demarche.Record.Merging.Parties;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Tests.Questions;

public sealed class AnswerTextTests
{
    private static readonly LocalDate May = new(2016, 5, 3);

    [Fact]
    public void Days_are_a_span_one_day_or_nothing()
    {
        AnswerText.DaysOf(new ToldDays(May, May.PlusDays(60))).ShouldBe("2016-05-03 to 2016-07-02");
        AnswerText.DaysOf(new ToldDays(May, May)).ShouldBe("2016-05-03");
        AnswerText.DaysOf(ToldDays.None).ShouldBeNull();
    }

    [Fact]
    public void Reports_that_may_be_copies_are_never_called_origins()
    {
        AnswerText.OriginsOf(new AnswerLine("Sweden", []) { Reports = 12 }).ShouldBe(" (in 12 reports)");
        AnswerText.OriginsOf(new AnswerLine("Sweden", []) { Reports = 1 }).ShouldBe(" (in 1 report)");
        AnswerText.OriginsOf(new AnswerLine("Sweden", []) { Origins = 12 }).ShouldContain("at least 12 origins; independence not proven");
        AnswerText.OriginsOf(new AnswerLine("Sweden", [])).ShouldBe("");
    }
}
