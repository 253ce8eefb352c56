using Demarche.Reading.Findings;
using Demarche.Testing;
using Demarche.Workbench.Views;
using NodaTime;

namespace Demarche.Workbench.Tests.Views;

public sealed class BriefBuilderTests
{
    [Fact]
    public void Every_quote_is_exactly_the_words_at_its_place()
    {
        var brief = Build(new BriefOptions(), BriefStories.Ferry(), BriefStories.FerryWithoutDay(), BriefStories.Hostile());
        var texts = brief.Reports.ToDictionary(report => report.ShortId, report => report.Text, StringComparer.Ordinal);
        var quotes = QuotesOf(brief).ToList();
        quotes.Count.ShouldBeGreaterThan(20);
        foreach (var quote in quotes)
        {
            texts[quote.Place.Report][quote.Place.Span.Start..quote.Place.Span.End].ShouldBe(quote.Text);
        }
    }

    [Fact]
    public void Reports_stand_in_order_of_their_days_and_those_without_one_last()
    {
        var brief = Build(new BriefOptions(), BriefStories.FerryWithoutDay(), BriefStories.NotEnglish(), BriefStories.Ferry());
        brief.Reports.Select(report => report.Captures[0]).ShouldBe(["ferry.html", "faerge.txt", "ferry-2.txt"]);
    }

    [Fact]
    public void The_same_findings_give_the_same_brief_in_whatever_order_they_come()
    {
        var one = new StringWriter();
        var other = new StringWriter();
        BriefMarkdown.Write(one, Build(new BriefOptions(), BriefStories.Ferry(), BriefStories.FerryWithoutDay(), BriefStories.Hostile()));
        BriefMarkdown.Write(other, Build(new BriefOptions(), BriefStories.Hostile(), BriefStories.FerryWithoutDay(), BriefStories.Ferry()));
        other.ToString().ShouldBe(one.ToString());
    }

    [Fact]
    public void A_report_that_comes_twice_is_shown_once_with_both_captures()
    {
        var first = BriefStories.Ferry();
        var second = first with { Report = first.Report.With([first.Report.Captures[0] with { Name = "copy.html" }]) };
        var report = Build(new BriefOptions(), first, second).Reports.ShouldHaveSingleItem();
        report.Captures.ShouldBe(["copy.html", "ferry.html"]);
    }

    [Fact]
    public void A_missing_publication_day_is_the_first_thing_told_with_the_command_that_mends_it()
    {
        var options = new BriefOptions { RepeatCommand = reports => "again " + reports[0].Captures[0].Name };
        var notice = Build(options, BriefStories.NotEnglish(), BriefStories.FerryWithoutDay()).Notices[0];
        notice.Text.ShouldStartWith("No publication day is known for 1 report");
        notice.Command.ShouldBe("again ferry-2.txt");
    }

    [Fact]
    public void A_report_in_another_language_is_said_to_be_read_for_nothing() =>
        Build(new BriefOptions(), BriefStories.NotEnglish()).Notices.ShouldHaveSingleItem().Text.ShouldContain("not in English (language \"da\")");

    [Fact]
    public void Parties_with_one_gazetteer_id_or_one_full_name_are_one()
    {
        var brief = Build(new BriefOptions(), BriefStories.Ferry(), BriefStories.FerryWithoutDay());
        brief.Parties.Select(party => (party.Name, party.MentionCount)).ShouldBe([("Karin Ask", 2), ("Sweden", 2), ("Denmark", 1)], ignoreOrder: true);
        brief.Sources.Single(source => source.Name == "Karin Ask").Statements.Length.ShouldBe(2);
    }

    [Fact]
    public void Two_unnamed_sources_of_two_reports_are_never_one()
    {
        var first = BriefStories.Ferry();
        var other = new StoryBuilder("other.txt")
            .Add(Demarche.Reading.Pages.BlockRole.Paragraph, "It is off, a senior Danish official said.")
            .AddStatement("a senior Danish official", "said", new(Demarche.Reading.Statements.SourcingKind.Anonymous), Demarche.Reading.Statements.Manner.Indirect, null, "It is off")
            .Build();
        Build(new BriefOptions(), first, other).Sources.Count(source => source.Name == "a senior Danish official").ShouldBe(2);
    }

    [Fact]
    public void Two_pronouns_that_nothing_ties_to_a_party_are_not_one_source()
    {
        var story = new StoryBuilder("he.txt")
            .Add(Demarche.Reading.Pages.BlockRole.Paragraph, "Ann came, he said. Bob left, He told us.")
            .AddStatement("he", "said", new(Demarche.Reading.Statements.SourcingKind.Named), Demarche.Reading.Statements.Manner.Indirect, null, "Ann came")
            .AddStatement("He", "told", new(Demarche.Reading.Statements.SourcingKind.Named), Demarche.Reading.Statements.Manner.Indirect, null, "Bob left")
            .Build();
        Build(new BriefOptions(), story).Sources.Length.ShouldBe(2);
    }

    [Fact]
    public void Times_stand_in_calendar_order_and_those_without_a_place_apart()
    {
        var brief = Build(new BriefOptions(), BriefStories.FerryWithoutDay(), BriefStories.Ferry());
        brief.Timeline.Select(time => time.From).ShouldBe([new LocalDate(2024, 10, 1), new LocalDate(2024, 12, 1)]);
        brief.UnplacedTimes.ShouldHaveSingleItem().Places[0].Expression.Text.ShouldBe("on Sunday");
    }

    [Fact]
    public void The_words_around_a_time_are_its_sentence()
    {
        var time = Build(new BriefOptions(), BriefStories.Ferry()).Timeline.Single(time => time.Value == "2024-12-01");
        time.Places[0].Context.Text.ShouldBe("Denmark wants a treaty by 1 December.");
    }

    [Fact]
    public void What_is_not_the_story_is_kept_apart() =>
        Build(new BriefOptions(), BriefStories.Ferry()).Furniture.Select(block => (EnumNames.NameOf(block.Role), block.Words.Place.Label))
            .ShouldBe([("caption", "caption"), ("related", "related")]);

    [Theory]
    [InlineData("denmark", "no source named so")]
    [InlineData("Karin", "Karin Ask")]
    [InlineData("q34", "Karin Ask")] // Ask's statement speaks of Sweden
    public void A_party_that_is_asked_for_brings_what_it_says_and_what_is_said_of_it(string asked, string source)
    {
        var brief = Build(new BriefOptions { Party = asked }, BriefStories.Ferry());
        brief.Parties.ShouldHaveSingleItem();
        brief.Sources.Select(shown => shown.Name).ShouldBe(source.StartsWith("no ", StringComparison.Ordinal) ? [] : [source]);
    }

    [Fact]
    public void A_party_that_nobody_names_is_said_to_be_missing() =>
        Build(new BriefOptions { Party = "Norway" }, BriefStories.Ferry()).Notices.ShouldHaveSingleItem().Text.ShouldStartWith("No party called \"Norway\"");

    [Fact]
    public void Days_that_are_asked_for_leave_out_other_reports_and_those_without_a_day_and_say_so()
    {
        var options = new BriefOptions { From = new LocalDate(2024, 10, 3), To = new LocalDate(2024, 10, 3) };
        var brief = Build(options, BriefStories.Ferry(), BriefStories.FerryWithoutDay(), BriefStories.NotEnglish());
        brief.Reports.ShouldHaveSingleItem().Captures.ShouldBe(["faerge.txt"]);
        brief.Notices.ShouldContain(notice => notice.Text.StartsWith("1 report without a publication day left out", StringComparison.Ordinal));
    }

    private static BriefView Build(BriefOptions options, params ReportFindings[] findings) => BriefBuilder.Build(findings, options);

    private static IEnumerable<Quote> QuotesOf(BriefView brief) =>
    [
        .. brief.Parties.SelectMany(party => party.Mentions.Concat(party.Offices.Select(office => office.Evidence))),
        .. brief.Sources.SelectMany(source => source.Statements).SelectMany(statement => statement.Content.Concat(statement.Cue).Append(statement.Evidence)),
        .. brief.Timeline.Concat(brief.UnplacedTimes).SelectMany(time => time.Places).SelectMany(place => new[] { place.Expression, place.Context }),
        .. brief.Furniture.Select(block => block.Words),
    ];
}
