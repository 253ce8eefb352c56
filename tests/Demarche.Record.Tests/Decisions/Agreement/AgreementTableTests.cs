using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Decisions.Agreement;
using Demarche.Record.Merging;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests.Decisions.Agreement;

public sealed class AgreementTableTests
{
    [Fact]
    public void Accepting_what_another_corrected_agrees_with_it_and_settling_changes_no_verdict()
    {
        var read = FullFindings.Make();
        var log = new List<Decision>();
        Decide("Ana", writer => writer.Correct("v7-57", new() { ["stance"] = "opposes" }));
        Decide("Bo", writer => writer.Accept("v7-57"));
        Decide("Cem", writer => writer.Reject("v7-57"));
        log.Add(new Decision("Dag", Now(), "", DecisionKind.Settle, DecisionTarget.Of(log[2].Id), new DecisionDetail { Stands = false }));
        var judged = DecisionReplay.Apply(read, new DecisionLog(log)).Judged.Single();
        judged.Verdicts.Select(verdict => $"{verdict.Key} {verdict.Value.Value}").ShouldBe(["Ana otherwise", "Bo otherwise", "Cem wrong"]);
        judged.Confidence.ShouldBe(0.75);

        void Decide(string by, Func<DecisionWriter, Decision> decide) =>
            log.Add(decide(new DecisionWriter(DecisionReplay.Apply(read, new DecisionLog(log)), by, Now(), "")));

        Instant Now() => Instant.FromUnixTimeTicks(log.Count);
    }

    [Fact]
    public void No_rate_is_given_below_five()
    {
        var four = AgreementTable.Of(Judged(4));
        four.Parts[0].ShouldBe(new PartAgreement(null, 4, 2, null));
        four.Pairs.Single().Kappa.ShouldBeNull();
        PrecisionTable.Of(Judged(4)).Rows[0].Precision.ShouldBeNull();

        var ten = AgreementTable.Of(Judged(10));
        ten.Pairs.Single().ShouldSatisfyAllConditions(pair => pair.Both.ShouldBe(10), pair => pair.Agreed.ShouldBe(5), pair => pair.Kappa.ShouldNotBeNull());
        ten.Parts.Length.ShouldBe(2);
    }

    [Fact]
    public void Precision_counts_what_all_found_right_and_leaves_out_what_is_disputed()
    {
        var table = PrecisionTable.Of(Judged(10));
        table.Rows[0].ShouldBe(new PrecisionRow(null, null, null, 5, 0, 0, 5));
        table.Rows[0].Precision.ShouldBe(1);
        table.Rows[^1].From.ShouldBe(0.7);
    }

    // Every second finding is disputed.
    private static IEnumerable<JudgedFinding> Judged(int count) => Enumerable.Range(0, count).Select(index => new JudgedFinding(
        new FindingReference(ReportId.Of("x"), new FindingId($"s{index}-99")),
        FindingKind.Statement,
        0.75,
        ImmutableSortedDictionary<string, CoderVerdict>.Empty
            .Add("Ana", new CoderVerdict(DecisionKind.Accept, "right"))
            .Add("Bo", index % 2 is 0 ? new CoderVerdict(DecisionKind.Accept, "right") : new CoderVerdict(DecisionKind.Reject, "wrong"))));
}
