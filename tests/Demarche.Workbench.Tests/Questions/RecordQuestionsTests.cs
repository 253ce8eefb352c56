using System.Text;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Searching;
using NodaTime;

namespace Demarche.Workbench.Tests.Questions;

public sealed class RecordQuestionsTests : IDisposable
{
    private readonly NegotiationRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Who_is_answered_with_names_and_where_the_party_stands()
    {
        var answer = _record.Ask.Who("sweden");

        Section(answer, "Who it is").Lines.ShouldHaveSingleItem().Text.ShouldStartWith("Sweden, state");
        var stands = Section(answer, "Where it stands").Lines.ShouldHaveSingleItem();
        stands.Text.ShouldContain("supports ferry treaty");
        stands.Words.ShouldHaveSingleItem().Words.ShouldBe("Sweden now backs the ferry treaty");
    }

    [Fact]
    public void Where_somebody_stood_depends_on_the_day()
    {
        Only(_record.Ask.Positions("Sweden", null, new LocalDate(2024, 10, 10))).Text.ShouldContain("Sweden opposes");
        Only(_record.Ask.Positions(null, "treaty", null)).Text.ShouldContain("Sweden supports");
        _record.Ask.Positions("Sweden", null, new LocalDate(2024, 9, 1)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_changed_shows_the_words_before_and_after()
    {
        var moved = Section(_record.Ask.Changes(new LocalDate(2024, 10, 3)), "Positions that moved").Lines.ShouldHaveSingleItem();

        moved.Text.ShouldContain("opposes → supports");
        moved.Words.Select(cited => cited.Outlet).ShouldBe(["The Sound Post", "The Strait Courier"]);
        Section(_record.Ask.Changes(new LocalDate(2024, 10, 21)), "Positions that moved").Lines.ShouldBeEmpty();
    }

    [Fact]
    public void The_timeline_tells_events_and_how_initiatives_went_on()
    {
        var answer = _record.Ask.Timeline("Denmark", null, null);

        var met = Section(answer, "What happened").Lines.ShouldHaveSingleItem();
        met.Head.ShouldBe("2024-10-02");
        met.Text.ShouldContain("Malmo");
        Section(_record.Ask.Timeline(null, null, null), "How initiatives went on").Lines.Select(line => line.Text)
            .ShouldBe(["ferry treaty: proposed", "ferry treaty: adopted"]);
        Section(_record.Ask.Timeline(null, new LocalDate(2024, 10, 3), null), "What happened").Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Two_parties_are_compared_by_what_passed_between_them() =>
        Section(_record.Ask.Compare("Sweden", "Denmark"), "Between them").Lines.ShouldHaveSingleItem().Text.ShouldContain("consult");

    [Fact]
    public void Who_tells_it_names_outlets_and_says_that_origins_are_not_proven()
    {
        var answer = _record.Ask.Sources();

        Section(answer, "Outlets").Lines.Length.ShouldBe(2);
        answer.Notices.ShouldHaveSingleItem().ShouldContain("not proven");
    }

    [Fact]
    public void An_unknown_name_is_answered_with_a_sentence()
    {
        var answer = _record.Ask.Who("Atlantis");

        answer.IsEmpty.ShouldBeTrue();
        answer.Notices.ShouldHaveSingleItem().ShouldContain("Atlantis");
    }

    [Fact]
    public void Every_form_of_an_answer_holds_the_words()
    {
        var answer = _record.Ask.Who("Sweden");
        using var json = new MemoryStream();
        using var markdown = new StringWriter();
        AnswerJson.Write(json, answer);
        AnswerMarkdown.Write(markdown, answer);

        Encoding.UTF8.GetString(json.ToArray()).ShouldContain("Sweden now backs the ferry treaty");
        markdown.ToString().ShouldContain("Sweden now backs the ferry treaty");
    }

    [Fact]
    public void Sentences_are_found_by_words_in_any_form_and_by_fields()
    {
        var finder = new SentenceFinder(_record.Record);

        finder.Find(FindQuery.Parse("treaties backed"), 10).ShouldHaveSingleItem().Sentence.Outlet.ShouldBe("The Strait Courier");
        finder.Find(FindQuery.Parse("\"ferry treaty\""), 10).Select(hit => hit.Sentence.Published).ShouldBe([new LocalDate(2024, 10, 20), new LocalDate(2024, 10, 2)]);
        finder.Find(FindQuery.Parse("treaty stance:opposes"), 10).ShouldHaveSingleItem().Sentence.Words.ShouldStartWith("Sweden opposes");
        finder.Find(FindQuery.Parse("treaty to:2024-10-10"), 10).Length.ShouldBe(1);
        finder.Find(FindQuery.Parse("treaty party:Atlantis"), 10).ShouldBeEmpty();
        finder.Find(FindQuery.Parse("zeppelin"), 10).ShouldBeEmpty();
    }

    private static AnswerSection Section(AnswerView answer, string heading) => answer.Sections.Single(section => section.Heading == heading);

    private static AnswerLine Only(AnswerView answer) => answer.Sections.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
}
