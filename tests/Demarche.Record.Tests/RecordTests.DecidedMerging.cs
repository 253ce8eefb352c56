using Demarche.Record.Decisions;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests;

/// <content>What people decided about merged initiatives and events outlives whatever comes in later.</content>
public abstract partial class RecordTests
{
    [Fact]
    public void An_initiative_that_was_split_and_renamed_stays_so_when_reports_come_again()
    {
        using var record = RecordOfTalks();
        var plan = Entries<MergedInitiative>(record, MergedEntryKind.Initiative).ShouldHaveSingleItem();
        var last = plan.Members[^1].Reference;
        Decide(record, DecisionKind.Split, Reference(MergedKind.Initiative, plan.Id, plan), new DecisionDetail { Apart = [last] });
        Decide(record, DecisionKind.Rename, new MergedReference(MergedKind.Initiative, plan.Id, [plan.Members[0].Reference]), new DecisionDetail { Text = "Harbour accord" });

        void Holds()
        {
            var both = Entries<MergedInitiative>(record, MergedEntryKind.Initiative);
            both.Count.ShouldBe(2);
            both.Single(one => one.Members.Any(member => member.Reference == last)).Members.ShouldHaveSingleItem();
            both.Single(one => one.Members.Any(member => member.Reference == plan.Members[0].Reference)).Name.ShouldBe("Harbour accord");
            both.ShouldContain(one => one.Id == plan.Id);
        }

        Holds();
        AddTalksAgain(record);
        Holds();
    }

    [Fact]
    public void Events_that_were_made_one_stay_so_when_reports_come_again()
    {
        using var record = RecordOfTalks();
        var events = Entries<MergedEvent>(record, MergedEntryKind.Event);
        var (one, other) = (events[0], events[1]);
        Decide(record, DecisionKind.Merge, Reference(MergedKind.Event, one.Id, one), new DecisionDetail { With = Reference(MergedKind.Event, other.Id, other) });
        Decide(record, DecisionKind.Rename, Reference(MergedKind.Event, one.Id, one), new DecisionDetail { Text = "Envoys of spring" });

        void Holds()
        {
            var now = Entries<MergedEvent>(record, MergedEntryKind.Event);
            now.Count.ShouldBe(events.Count - 1);
            var made = now.Single(told => told.Tellings.Length == one.Tellings.Length + other.Tellings.Length && told.Name is not null);
            made.Name.ShouldBe("Envoys of spring");
            made.Tellings.Select(telling => telling.Reference).ShouldBe(one.Tellings.Concat(other.Tellings).Select(telling => telling.Reference), ignoreOrder: true);
        }

        Holds();
        AddTalksAgain(record);
        Holds();
    }

    [Fact]
    public void An_event_that_was_split_stays_two_and_is_one_again_when_that_is_undone()
    {
        using var record = RecordOfTalks();
        var told = Entries<MergedEvent>(record, MergedEntryKind.Event).Single(one => one.Tellings.Length is 2);
        var split = Decide(record, DecisionKind.Split, Reference(MergedKind.Event, told.Id, told), new DecisionDetail { Apart = [told.Tellings[1].Reference] });

        AddTalksAgain(record);
        Entries<MergedEvent>(record, MergedEntryKind.Event).Count(one => told.Tellings.Any(telling => one.Tellings.Any(now => now.Reference == telling.Reference))).ShouldBe(2);

        record.Decide([new Decision("ada", RecordFixture.Now.Plus(Duration.FromHours(1)), "a slip", DecisionKind.Undo, DecisionTarget.Of(split.Id))]);
        Entries<MergedEvent>(record, MergedEntryKind.Event).ShouldContain(one => one.Id == told.Id && one.Tellings.Length == 2);
    }

    private IRecord RecordOfTalks()
    {
        var record = RecordFixture.Open(NewLocation());
        record.Add(InventedTalks.Reports(), Fixture.Reader, RecordFixture.Now);
        return record;
    }

    private void AddTalksAgain(IRecord record)
    {
        record.Add(InventedTalks.Reports(), Fixture.Reader, RecordFixture.Now);
        record.Add([Fixture.Story(7, Late)], Fixture.Reader, RecordFixture.Now);
    }

    private static Decision Decide(IRecord record, DecisionKind kind, MergedReference target, DecisionDetail detail)
    {
        var at = RecordFixture.Now.Plus(Duration.FromSeconds(record.Decisions().Entries.Length));
        var decision = new Decision("ada", at, "", kind, DecisionTarget.Of(target), detail);
        record.Decide([decision]);
        return decision;
    }

    private static MergedReference Reference(MergedKind kind, string id, MergedInitiative merged) => new(kind, id, merged.Members.Select(member => member.Reference));

    private static MergedReference Reference(MergedKind kind, string id, MergedEvent merged) => new(kind, id, merged.Tellings.Select(telling => telling.Reference));

    private static List<T> Entries<T>(IRecord record, MergedEntryKind kind)
    {
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken);
        return [.. record.Merged.Find(new MergedQuery(kind)).Select(body => MergedJson.Read<T>(body))];
    }
}
