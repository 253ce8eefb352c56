using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Testing;
using Demarche.Workbench.Deciding;
using NodaTime;

namespace Demarche.Workbench.Tests.Deciding;

public sealed class ReviewListTests
{
    private static readonly ReviewOptions Ana = new() { By = "Ana" };
    private static readonly ReportFindings Read = FullFindings.Make();

    [Fact]
    public void Accusations_come_first_however_sure_the_machine_is()
    {
        var accused = new ReportedEvent(
            new FindingId("e47-50"), new TextSpan(47, 50), 0.99, new Origin("stage", 3, "rule"), PloverType.Accuse, [], [Read.Parties[0].Id], Modality.Happened);
        var queue = ReviewList.Build([Decided(Read with { Events = [.. Read.Events, accused] })], Ana);
        queue[0].Finding.Id.ShouldBe("e47-50");
        queue[0].Phrase.ShouldContain("is to blame");
        queue.Skip(1).ShouldAllBe(item => !item.IsAccusation);
    }

    [Fact]
    public void Behind_them_comes_first_what_puts_the_most_findings_at_stake()
    {
        var queue = ReviewList.Build([Decided(Read)], Ana);
        queue.Select(item => item.Stake).ShouldBeInOrder(SortDirection.Descending);
        queue[0].Finding.Id.ShouldBe("p7-18");
        queue[0].Stake.ShouldBe(0.5 * (1 + queue[0].Finding.Resting));
    }

    [Fact]
    public void Every_finding_but_mentions_is_walked_and_has_a_phrase_of_its_own()
    {
        var queue = ReviewList.Build([Decided(Read)], Ana);
        queue.Select(item => item.Finding.Part).Distinct().Order()
            .ShouldBe(Enum.GetValues<FindingKind>().Where(part => part is not (FindingKind.Mention or FindingKind.InitiativeMention)));
        queue.ShouldAllBe(item => !item.Phrase.StartsWith("a finding of kind", StringComparison.Ordinal));
        ReviewList.Build([Decided(Read)], Ana with { Kinds = [FindingKind.Mention] }).Length.ShouldBe(3);
    }

    [Fact]
    public void What_others_agree_on_is_passed_over_and_what_they_dispute_is_not()
    {
        var accept = Writer(Decided(Read), "Bo", 1).Accept("v7-57");
        var options = new ReviewOptions { By = "Cem", LeavesAgreedOut = true, Kinds = [FindingKind.Position] };
        ReviewList.Build([Decided(Read, accept)], options).ShouldBeEmpty();

        var correct = Writer(Decided(Read, accept), "Dag", 2).Correct("v7-57", new() { ["stance"] = "opposes" });
        ReviewList.Build([Decided(Read, accept, correct)], options).ShouldHaveSingleItem().Decided!.State.ShouldBe(FindingState.Disputed);
    }

    [Fact]
    public void A_retracted_report_is_not_reviewed() =>
        ReviewList.Build([Decided(Read, new Decision("Bo", Instant.FromUnixTimeTicks(1), "", DecisionKind.Reject, DecisionTarget.Of(Read.Report.Id)))], Ana).ShouldBeEmpty();

    private static DecidedReport Decided(ReportFindings read, params Decision[] log) => DecisionReplay.Apply(read, new DecisionLog(log));

    private static DecisionWriter Writer(DecidedReport report, string by, int tick) => new(report, by, Instant.FromUnixTimeTicks(tick), "");
}
