using System.Text.Json.Nodes;
using CsCheck;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;

namespace Demarche.Record.Tests.Decisions;

/// <summary>Decisions outlive readings: each is in force, in conflict, or gave way to a later decision, whatever reading brings.</summary>
public sealed class SurvivalTests
{
    private const int Runs = 40;

    [Fact]
    public void Every_decision_is_in_force_or_in_conflict_or_gave_way_to_another() => Gen.Int.Sample(
        seed =>
        {
            var made = Play(seed);
            var log = new DecisionLog(made.Decisions);
            var statuses = DecisionReplay.Statuses(log, id => id == made.Read.Report.Id ? made.Read : null);
            statuses.Select(status => status.Decision.Id).ShouldBe(log.Entries.Select(decision => decision.Id));
            foreach (var status in statuses)
            {
                (status.State is DecisionState.InConflict).ShouldBe(status.Conflict is not null);
                if (status.State is DecisionState.Superseded or DecisionState.Undone or DecisionState.SetAside)
                {
                    made.Decisions.ShouldContain(status.Other);
                }

                if (status.State is DecisionState.Superseded)
                {
                    status.Other!.By.ShouldBe(status.Decision.By);
                    status.Other.At.ShouldBeGreaterThan(status.Decision.At);
                }
            }
        },
        iter: Runs);

    [Fact]
    public void What_is_in_force_can_be_seen_in_the_decided_findings() => Gen.Int.Sample(
        seed =>
        {
            var made = Play(seed);
            var decided = made.Decided;
            var shown = Ids(decided.Findings);
            foreach (var status in decided.Statuses.Where(status => status.State is DecisionState.InForce && status.Finding is not null))
            {
                var isShown = shown.Contains(status.Finding!);
                if (status.Decision.Kind is DecisionKind.Accept or DecisionKind.Correct or DecisionKind.Add)
                {
                    isShown.ShouldBeTrue($"{status.Decision} is in force and {status.Finding} is not shown");
                    decided.Decided[status.Finding!].IsCurated.ShouldBeTrue();
                }
                else if (status.Decision.Kind is DecisionKind.Reject)
                {
                    isShown.ShouldBeFalse($"{status.Decision} is in force and {status.Finding} is shown");
                }
            }
        },
        iter: Runs);

    [Fact]
    public void The_order_in_which_logs_come_together_does_not_matter() => Gen.Int.Sample(
        seed =>
        {
            var made = Play(seed);
            var turned = DecisionReplay.Apply(made.Read, new DecisionLog(made.Decisions.AsEnumerable().Reverse().Concat(made.Decisions)));
            Bytes(turned.Findings).ShouldBe(Bytes(made.Decided.Findings));
            turned.Statuses.ShouldBe(made.Decided.Statuses);
        },
        iter: Runs);

    [Fact]
    public void Undoing_every_decision_gives_the_reading_again() => Gen.Int.Sample(
        seed =>
        {
            var made = Play(seed);
            var last = made.Decisions.Max(decision => decision.At);
            var undos = made.Decisions.Where(decision => decision.Kind is not DecisionKind.Undo)
                .Select(decision => new Decision("Dag", last.PlusNanoseconds(1), "", DecisionKind.Undo, DecisionTarget.Of(decision.Id)));
            var decided = DecisionReplay.Apply(made.Read, new DecisionLog(made.Decisions.Concat(undos)));
            Bytes(decided.Findings).ShouldBe(Bytes(made.Read));
            decided.Decided.ShouldBeEmpty();
        },
        iter: Runs);

    [Fact]
    public void Reading_again_without_a_change_changes_nothing() => Gen.Int.Sample(
        seed =>
        {
            var made = new DecidingCase(seed);
            foreach (var _ in Enumerable.Range(0, 6))
            {
                made.Decide();
            }

            // What others decided about a finding that was added by hand is in conflict where the addition is undone.
            made.Decided.Statuses
                .Where(status => status.Conflict is ConflictKind.Changed or ConflictKind.Gone && !status.Decision.Target.Finding!.Value.Finding.Value.StartsWith('h'))
                .ShouldBeEmpty();
        },
        iter: Runs);

    [Fact]
    public void A_settled_conflict_is_one_no_longer() => Gen.Int.Sample(
        seed =>
        {
            var made = Play(seed);
            var at = made.Decisions.Max(decision => decision.At);
            var settlements = made.Decided.Statuses
                .Where(status => status.State is DecisionState.InConflict)
                .Select(status => new Decision("Dag", at.PlusNanoseconds(1), "", DecisionKind.Settle, DecisionTarget.Of(status.Decision.Id), new DecisionDetail { Stands = false }));
            DecisionReplay.Apply(made.Read, new DecisionLog(made.Decisions.Concat(settlements))).Statuses
                .Where(status => made.Decided.Statuses.Any(before => before.Decision.Equals(status.Decision) && before.State is DecisionState.InConflict))
                .ShouldAllBe(status => status.State == DecisionState.SetAside);
        },
        iter: Runs);

    private static DecidingCase Play(int seed)
    {
        var made = new DecidingCase(seed);
        for (var step = 0; step < 12; step++)
        {
            made.Decide();
            if (step % 4 is 3)
            {
                made.ReadAgain();
            }
        }

        return made;
    }

    private static string Bytes(ReportFindings findings) => DecidingCase.JsonOf(findings).ToJsonString();

    private static HashSet<string> Ids(ReportFindings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Collect(DecidingCase.JsonOf(findings), ids);
        return ids;
    }

    private static void Collect(JsonNode? node, HashSet<string> ids)
    {
        if (node is JsonObject inside)
        {
            if (inside["id"] is JsonValue id)
            {
                ids.Add(id.GetValue<string>());
            }

            foreach (var (_, value) in inside)
            {
                Collect(value, ids);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list)
            {
                Collect(value, ids);
            }
        }
    }
}
