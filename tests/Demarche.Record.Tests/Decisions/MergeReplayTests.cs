using CsCheck;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests.Decisions;

public sealed class MergeReplayTests
{
    private static readonly ReportFindings Read = FullFindings.Make();
    private static readonly FindingReference Person = Reference("p7-18");
    private static readonly FindingReference Group = Reference("p48-50");

    private readonly List<Decision> _log = [];

    [Fact]
    public void A_merge_is_a_must_link_and_a_split_of_it_a_cannot_link()
    {
        Merge("Ana", [Person], [Group]);
        Merges().Parties.Together.Single().Select(member => member.Party.Value).ShouldBe(["p48-50", "p7-18"]);

        Split("Ana", [Person, Group], [Group]);
        Merges().Parties.Together.ShouldBeEmpty();
        Merges().Parties.Apart.ShouldHaveSingleItem();
        Statuses().Select(status => status.State).ShouldBe([DecisionState.Superseded, DecisionState.InForce]);
    }

    [Fact]
    public void Where_coders_differ_the_later_holds_and_both_wait_to_be_settled()
    {
        var merge = Merge("Ana", [Person], [Group]);
        var split = Split("Bo", [Person, Group], [Group]);
        Merges().Parties.Apart.ShouldHaveSingleItem();
        Statuses().ShouldAllBe(status => status.Conflict == ConflictKind.CodersDiffer);

        _log.Add(new Decision("Cem", At(), "", DecisionKind.Settle, DecisionTarget.Of(split.Id), new DecisionDetail { Stands = false }));
        Merges().Parties.Together.ShouldHaveSingleItem();
        Statuses().Single(status => status.Decision.Equals(merge)).State.ShouldBe(DecisionState.InForce);
    }

    [Fact]
    public void A_name_is_given_and_taken_back()
    {
        var rename = new Decision("Ana", At(), "", DecisionKind.Rename, DecisionTarget.Of(new MergedReference(MergedKind.Party, "x", [Person])), new DecisionDetail { Text = "Kerim" });
        _log.Add(rename);
        Merges().Parties.Names.Single().Name.ShouldBe("Kerim");
        _log.Add(new Decision("Ana", At(), "", DecisionKind.Undo, DecisionTarget.Of(rename.Id)));
        Merges().Parties.Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_of_what_reading_no_longer_gives_is_a_conflict()
    {
        Merge("Ana", [Person], [Reference("p20-22")]);
        Merges().Parties.Together.ShouldBeEmpty();
        Statuses().Single().Conflict.ShouldBe(ConflictKind.Gone);
    }

    [Fact]
    public void No_pair_is_both_together_and_apart_and_the_last_word_on_a_pair_holds() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var members = Enumerable.Range(0, 6).Select(index => Reference($"x{index}-9")).ToList();
            var groups = new MemberGroups();
            for (var step = 0; step < 12; step++)
            {
                var drawn = members.Where(_ => random.Next(2) is 0).ToList();
                var by = new Decision("Ana", Instant.FromUnixTimeTicks(step), "", DecisionKind.Accept, DecisionTarget.Of(Read.Report.Id));
                if (drawn.Count < 2)
                {
                    continue;
                }

                var (one, other) = (drawn[..1], drawn[1..]);
                if (random.Next(2) is 0)
                {
                    groups.Join(drawn, by);
                    groups.Together().ShouldContain(group => drawn.All(group.Contains));
                }
                else
                {
                    groups.Part(one, other, by);
                    groups.Together().ShouldNotContain(group => one.Any(group.Contains) && other.Any(group.Contains));
                }

                groups.Together().ShouldAllBe(group => groups.Apart().All(pair => !(pair.One.Any(group.Contains) && pair.Other.Any(group.Contains))));
                groups.Together().SelectMany(group => group).ShouldBeUnique();
            }
        },
        iter: 200);

    private Decision Merge(string by, FindingReference[] one, FindingReference[] other) => Log(new Decision(
        by,
        At(),
        "",
        DecisionKind.Merge,
        DecisionTarget.Of(new MergedReference(MergedKind.Party, "one", one)),
        new DecisionDetail { With = new MergedReference(MergedKind.Party, "other", other) }));

    private Decision Split(string by, FindingReference[] all, FindingReference[] apart) => Log(new Decision(
        by,
        At(),
        "",
        DecisionKind.Split,
        DecisionTarget.Of(new MergedReference(MergedKind.Party, "all", all)),
        new DecisionDetail { Apart = [.. apart] }));

    private Decision Log(Decision decision)
    {
        _log.Add(decision);
        return decision;
    }

    private DecidedMerges Merges() => DecisionReplay.Merges(new DecisionLog(_log), _ => Read);

    private IEnumerable<DecisionStatus> Statuses() =>
        DecisionReplay.Statuses(new DecisionLog(_log), _ => Read).Where(status => status.Decision.Target.Merged is not null);

    private Instant At() => Instant.FromUtc(2026, 3, 1, 12, 0).PlusTicks(_log.Count);

    private static FindingReference Reference(string id) => new(Read.Report.Id, new FindingId(id));
}
