using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Testing;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Tests.Views;

/// <summary>The sections of a brief beyond parties, statements and times.</summary>
public sealed class BriefSectionsTests
{
    private static readonly Origin Origin = new("hand", 1, "test");

    [Fact]
    public void Markdown_of_every_kind_of_finding()
    {
        var output = new StringWriter();
        BriefMarkdown.Write(output, Build(FullFindings.Make()));
        Approved.Matches(output.ToString(), "md");
    }

    [Fact]
    public void Every_line_has_exactly_the_words_at_its_place()
    {
        var brief = Build(FullFindings.Make());
        var quotes = brief.FirstSections.Concat(brief.LastSections).SelectMany(section => section.Entries).SelectMany(All).SelectMany(entry => entry.Words)
            .Concat(brief.Positions.Select(position => position.Words)).ToList();
        quotes.Count.ShouldBeGreaterThan(12);
        quotes.Where(quote => brief.Reports[0].Text[quote.Place.Span.Start..quote.Place.Span.End] != quote.Text).ShouldBeEmpty();
    }

    [Fact]
    public void No_section_is_empty_where_every_kind_of_finding_is_there()
    {
        var brief = Build(FullFindings.Make());
        brief.FirstSections.Concat(brief.LastSections).Where(section => section.Entries.IsEmpty).Select(section => section.Key).ShouldBe(["happened"]);
        brief.Positions.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(PloverType.Accuse, Modality.Happened, "Ruvania said that Lodar is to blame")]
    [InlineData(PloverType.Assault, Modality.Happened, "the envoy said that Ruvania attacked Lodar")]
    [InlineData(PloverType.Coerce, Modality.Happened, "the envoy said that Ruvania used force or arrested against Lodar")]
    [InlineData(PloverType.Assault, Modality.Denied, "the envoy said that Ruvania did not attack Lodar, it is said")]
    public void An_accusation_reads_as_what_somebody_said(PloverType type, Modality modality, string expected) =>
        Build(Accused(type, modality, isSaid: type is not PloverType.Accuse)).Happened.ShouldHaveSingleItem().Text.ShouldBe(expected);

    [Theory]
    [InlineData(PloverType.Assault)]
    [InlineData(PloverType.Coerce)]
    public void A_crime_that_nobody_is_known_to_tell_is_what_the_report_said(PloverType type) =>
        Build(Accused(type, Modality.Happened, isSaid: false)).Happened.ShouldHaveSingleItem().Text.ShouldStartWith("the report said that Ruvania ");

    [Fact]
    public void Accuser_and_accused_keep_their_places()
    {
        var text = Build(Accused(PloverType.Accuse, Modality.Happened, isSaid: false)).Happened[0].Text;
        text.IndexOf("Ruvania", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Lodar", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_planned_is_due_and_not_told_as_happened()
    {
        var brief = Build(Accused(PloverType.Consult, Modality.Planned, isSaid: false));
        brief.Happened.ShouldBeEmpty();
        brief.Due.ShouldHaveSingleItem().Text.ShouldBe("Ruvania to meet or talk with Lodar, as planned");
    }

    [Fact]
    public void Every_kind_of_finding_can_be_explained()
    {
        var findings = FullFindings.Make();
        string[] ids = ["p7-18", "o20-29", "r7-29", "i0-5", "c47-57", "l0-5", "s7-57", "v7-57", "e47-57", "k7-57", "l7-57", "a47-57", "f47-57", "d47-57", "t36-45"];
        foreach (var id in ids)
        {
            var explained = Explainer.Explain([findings], id);
            explained.ShouldNotBeEmpty(id);
            explained.ShouldAllBe(view => view.Words.Length > 0 && view.Words[0].Text.Length > 0 && view.Rule.Length > 0 && view.Confidence > 0);
        }

        Explainer.Explain([findings], "s0-1").ShouldBeEmpty();
    }

    private static ReportFindings Accused(PloverType type, Modality modality, bool isSaid)
    {
        var story = new StoryBuilder("accused.txt")
            .Add(BlockRole.Paragraph, "Ruvania struck Lodar, the envoy said.")
            .AddParty("Ruvania", PartyKind.State, "Q-1")
            .AddParty("Lodar", PartyKind.State, "Q-2")
            .AddStatement("the envoy", "said", new Sourcing(SourcingKind.Named), Manner.Indirect, null, "Ruvania struck Lodar")
            .Build();
        var told = new ReportedEvent(new FindingId("e0-20"), new TextSpan(0, 20), 0.8, Origin, type, [story.Parties[0].Id], [story.Parties[1].Id], modality)
        {
            SaidBy = isSaid ? story.Statements[0].Id : null,
        };
        return story with { Events = [told] };
    }

    private static IEnumerable<BriefEntry> All(BriefEntry entry) => entry.Details.SelectMany(All).Prepend(entry);

    private static BriefView Build(ReportFindings findings) => BriefBuilder.Build([findings], new BriefOptions());
}
