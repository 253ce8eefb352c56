using Demarche.Reading.Parties;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;

namespace Demarche.Record.Tests.Merging.Parties;

public class DecidedPartyTests
{
    private static readonly PartyMerger Merger = PartyMerger.Load();

    private readonly MadeReport _a = new MadeReport("a").Person("Grace Odhiambo", iso: "KE", code: "KENGOV");
    private readonly MadeReport _b = new MadeReport("b").Person("Grace Odhiambo", iso: "KE", code: "KENGOV");
    private readonly MadeReport _c = new MadeReport("c").Person("Paul Okello", iso: "UG", code: "UGAGOV");
    private readonly MadeReport _d = new MadeReport("d").Unnamed("a senior official");

    [Fact]
    public void What_a_person_made_one_is_one_and_the_evidence_against_it_is_shown()
    {
        var merged = Merge(new() { Together = [[_a[0], _c[0]]] });

        merged.Of(_a[0]).ShouldBe(merged.Of(_c[0]));
        merged.Of(_b[0]).ShouldBe(merged.Of(_c[0]));
        merged.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(MergeConflictKind.TogetherAgainstEvidence);
        merged.Of(_c[0]).Members.Single(member => member.Party == _c[0]).Reason.Text.ShouldBe("A person decided that it is.");
    }

    [Fact]
    public void What_a_person_holds_apart_is_two()
    {
        var merged = Merge(new() { Apart = [new MembersApart<PartyReference>([_a[0]], [_b[0]])] });

        merged.Of(_a[0]).ShouldNotBe(merged.Of(_b[0]));
    }

    [Fact]
    public void What_the_gazetteer_knows_as_one_stays_apart_for_the_person_and_the_conflict_is_shown()
    {
        var (one, other) = (new MadeReport("x").Body("Norway", PartyKind.State, "NO", "state:norway"), new MadeReport("y").Body("Oslo", PartyKind.State, "NO", "state:norway"));
        var merged = Merger.Merge([one.Build(), other.Build()], new() { Apart = [new MembersApart<PartyReference>([one[0]], [other[0]])] });

        merged.All.Count(party => party.GazetteerId is not null).ShouldBe(1);
        merged.All.Length.ShouldBe(2);
        merged.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(MergeConflictKind.ApartAgainstEvidence);
    }

    [Fact]
    public void Decisions_that_contradict_each_other_leave_it_apart_and_are_shown()
    {
        var merged = Merge(new() { Together = [[_a[0], _c[0]]], Apart = [new MembersApart<PartyReference>([_a[0]], [_c[0]])] });

        merged.Of(_a[0]).ShouldNotBe(merged.Of(_c[0]));
        merged.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(MergeConflictKind.TogetherAndApart);
    }

    [Fact]
    public void A_source_without_a_name_stays_unnamed_though_a_person_wants_otherwise()
    {
        var merged = Merge(new() { Together = [[_a[0], _d[0]]] });

        merged.Of(_d[0]).Members.Length.ShouldBe(1);
        merged.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(MergeConflictKind.Unnamed);
    }

    [Fact]
    public void A_name_that_a_person_gave_holds_for_what_its_members_are_merged_into()
    {
        var merged = Merge(new() { Names = [new GivenName<PartyReference>([_b[0]], "Madam Odhiambo", "R. Clerk")] });

        merged.Of(_a[0]).Name.ShouldBe("Madam Odhiambo");
    }

    private MergedParties Merge(MergeConstraints<PartyReference> constraints) =>
        Merger.Merge([_a.Build(), _b.Build(), _c.Build(), _d.Build()], constraints);
}
