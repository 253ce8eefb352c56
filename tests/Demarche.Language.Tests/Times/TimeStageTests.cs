using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Language.Tests.Times;

public sealed class TimeStageTests
{
    [Fact]
    public void Five_lines_read_the_times_of_a_text()
    {
        var document = new Document("Talks resume on Sunday.", new LocalDate(2016, 6, 24));
        new PipelineBuilder().Add(new TokenStage()).Add(new TimeStage()).Build().Annotate(document);

        var time = document.Get(TimeExpression.Layer).Single();
        (time.Value, time.From, time.To).ShouldBe(("2016-06-26", new LocalDate(2016, 6, 26), new LocalDate(2016, 6, 27)));
    }

    [Fact]
    public void No_expression_crosses_an_end_of_a_passage()
    {
        const string Text = "They met in May\n3, 2014 votes were cast";
        TextSpan[] passages = [new(0, 15), new(16, Text.Length)];
        var table = TokenStage.Predict(Text, [.. passages]);

        var times = new TimeStage().Predict(Text, [.. passages], table, new LocalDate(2016, 6, 24));

        times.ShouldAllBe(time => passages.Any(passage => passage.Contains(time.Span)));
        times[0].Value.ShouldBe("2016-05");
    }

    [Fact]
    public void A_time_tells_its_rule_its_anchor_and_why_it_lies_ahead()
    {
        var (_, times) = TimeRows.Read("The council will discuss it on Thursday.");

        var time = times.Single();
        (time.Rule, time.Anchor, time.AnchorValue, time.Direction).ShouldBe(("weekday-alone", TimeAnchor.Published, "2016-06-24", "future: will"));
    }

    [Fact]
    public void An_offset_told_with_the_clock_is_kept()
    {
        var (_, times) = TimeRows.Read("The session opened at 12:15 p.m. EST.");

        times.Single().Zone.ShouldBe(Offset.FromHours(-5));
    }
}
