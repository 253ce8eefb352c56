using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Testing;
using Demarche.Workbench.Views.Contested;
using NodaTime;

namespace Demarche.Workbench.Tests.Views.Contested;

public sealed class ContestedLoaderTests
{
    [Fact]
    public void A_denial_stands_beside_what_is_denied_with_who_says_so()
    {
        using var record = new TalksRecord();
        var matter = ContestedLoader.Load(record.Entries, new ContestedQuery { Kind = ContestKind.Denial }).Matters.ShouldHaveSingleItem();

        matter.Question.ShouldStartWith("Whether it took place");
        matter.Sides.Select(side => side.Claim).ShouldBe(["It took place", "It did not take place"]);
        matter.Sides[1].Voices.ShouldHaveSingleItem().Words.Words.ShouldBe("Tunisia denied that envoys of Malta came on Monday");
        matter.Sequel.ShouldNotBeNull().Outcome.ShouldBe(EventOutcome.Denied);
    }

    [Fact]
    public void Where_a_party_stands_is_told_by_itself_and_by_an_opponent()
    {
        using var record = new TalksRecord();
        var matter = ContestedLoader.Load(record.Entries, new ContestedQuery { Initiative = "harbour plan", Party = "Malta" }).Matters.ShouldHaveSingleItem();

        matter.Question.ShouldBe("Where Malta stands on harbour plan");
        matter.Initiative!.Name.ShouldBe("harbour plan");
        var against = matter.Sides.Single(side => side.Claim is "It is against it");
        against.Voices.ShouldAllBe(voice => voice.SaidBy!.Name == "Tunisia" && voice.Authority == "its word");
        matter.Sides.Single(side => side.Claim is "It is for it").Voices[0].Authority.ShouldBe("own word");
        matter.Sequel.ShouldBeNull();
    }

    [Fact]
    public void A_later_own_word_is_told_beside_the_contest()
    {
        var text = "The harbour plan is back. Malta supports the harbour plan fully, it said.";
        var later = new TalkStory(new LocalDate(2024, 6, 1), "The Sound Post", text, "https://sound.example/6")
            .Party("Malta", PartyKind.State, "Q233")
            .Initiative("harbour plan", InitiativeKind.Plan, null)
            .Position("Malta", "harbour plan", Stance.Supports, "Malta supports the harbour plan fully")
            .Build();
        using var record = new TalksRecord(later);

        var sequel = ContestedLoader.Load(record.Entries, new ContestedQuery { Kind = ContestKind.Stance }).Matters.ShouldHaveSingleItem().Sequel.ShouldNotBeNull();
        sequel.Text.ShouldBe("On 2024-06-01 Malta says itself that it supports it.");
        sequel.Words!.Words.ShouldBe("Malta supports the harbour plan fully");
    }

    [Fact]
    public void Pages_tell_whether_there_is_more_and_the_table_has_a_row_a_voice()
    {
        using var record = new TalksRecord();
        var first = ContestedLoader.Load(record.Entries, new ContestedQuery { Limit = 1 });

        first.HasMore.ShouldBeTrue();
        ContestedLoader.Load(record.Entries, new ContestedQuery { Skip = 1 }).Matters.ShouldHaveSingleItem().Id.ShouldNotBe(first.Matters[0].Id);
        first.ToTable().Rows.Length.ShouldBe(first.Matters[0].Sides.Sum(side => side.Voices.Length));
        ContestedLoader.Load(record.Entries, new ContestedQuery { Party = "Atlantis" }).Notices.ShouldHaveSingleItem();
    }
}
