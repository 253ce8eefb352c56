using System.Text.Json.Nodes;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Record.Decisions;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests.Decisions;

public sealed class ReplayTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 12, 0);

    private readonly ReportFindings _read = FullFindings.Make();
    private readonly List<Decision> _log = [];

    [Fact]
    public void A_corrected_finding_reads_as_the_person_has_it_and_keeps_the_machines_score()
    {
        Decide("Ana", writer => writer.Correct("v7-57", new JsonObject { ["stance"] = "opposes", ["conditional"] = false }));
        var decided = Replay(_read);
        decided.Findings.Positions.Single().Stance.ShouldBe(Stance.Opposes);
        decided.Findings.Positions.Single().Confidence.ShouldBe(0.75);
        decided.Decided["v7-57"].ShouldSatisfyAllConditions(found => found.State.ShouldBe(FindingState.Corrected), found => found.Confidence.ShouldBe(0.75));
        decided.Read.Positions.Single().Stance.ShouldBe(Stance.LeansFor);
    }

    [Fact]
    public void Rejecting_a_party_holds_back_what_only_speaks_of_it_and_leaves_the_rest_without_its_name()
    {
        Decide("Ana", writer => writer.Reject("p7-18"));
        var decided = Replay(_read);
        decided.Findings.Parties.Select(party => party.Name).ShouldBe(["We"]);
        decided.Findings.Positions.ShouldBeEmpty();
        decided.Findings.Statements.Single().Source!.Value.Party.ShouldBeNull();
        decided.HeldBack.ShouldContain("v7-57");
    }

    [Fact]
    public void A_decision_holds_when_a_new_reading_moves_the_ids()
    {
        Decide("Ana", writer => writer.Accept("v7-57"));
        var earlier = new Mention(new FindingId("m0-5"), new TextSpan(0, 5), 0.5, new Origin("stage", 4, "new"), MentionForm.Nominal);
        var moved = _read.Parties[0] with { Id = new PartyId("p0-5"), Mentions = [earlier, .. _read.Parties[0].Mentions] };
        var again = _read with
        {
            Parties = [moved, _read.Parties[1]],
            Positions = [_read.Positions[0] with { Id = new FindingId("v7-56"), Evidence = new TextSpan(7, 56), Party = moved.Id, Confidence = 0.5 }],
            Relations = [],
            Actions = [],
            Effects = [],
            Conditions = [],
        };
        var decided = Replay(again);
        decided.Statuses.Single().State.ShouldBe(DecisionState.InForce);
        decided.Decided["v7-56"].ShouldSatisfyAllConditions(found => found.State.ShouldBe(FindingState.Accepted), found => found.Confidence.ShouldBe(0.5));
    }

    [Fact]
    public void An_accepted_finding_stands_and_is_a_conflict_where_reading_now_says_something_else()
    {
        Decide("Ana", writer => writer.Accept("v7-57"));
        var again = _read with { Positions = [_read.Positions[0] with { Stance = Stance.Opposes }] };
        var decided = Replay(again);
        decided.Findings.Positions.Single().Stance.ShouldBe(Stance.LeansFor);
        decided.Statuses.Single().Conflict.ShouldBe(ConflictKind.Changed);
        decided.Statuses.Single().Now.ShouldNotBeNull().ShouldContain("opposes");

        Settle("Ana", _log[0], stands: false);
        Replay(again).Findings.Positions.Single().Stance.ShouldBe(Stance.Opposes);
        Replay(again).Statuses[0].State.ShouldBe(DecisionState.SetAside);
    }

    [Fact]
    public void An_accepted_finding_that_reading_no_longer_gives_stays_from_the_log()
    {
        Decide("Ana", writer => writer.Accept("v7-57"));
        var again = _read with { Positions = [] };
        Replay(again).Findings.Positions.Single().Id.Value.ShouldBe("v7-57");
        Replay(again).Statuses.Single().Conflict.ShouldBe(ConflictKind.Gone);

        Settle("Ana", _log[0], stands: true);
        Replay(again).Statuses[0].State.ShouldBe(DecisionState.InForce);
    }

    [Fact]
    public void A_rejection_of_what_reading_no_longer_gives_is_in_force() =>
        After(Decide("Ana", writer => writer.Reject("v7-57")), _read with { Positions = [] }).State.ShouldBe(DecisionState.InForce);

    [Fact]
    public void Where_coders_differ_the_finding_is_shown_as_read_until_that_is_settled()
    {
        Decide("Ana", writer => writer.Accept("v7-57"));
        Decide("Bo", writer => writer.Reject("v7-57"));
        var decided = Replay(_read);
        decided.Statuses.ShouldAllBe(status => status.Conflict == ConflictKind.CodersDiffer);
        decided.Decided["v7-57"].State.ShouldBe(FindingState.Disputed);
        decided.Findings.Positions.ShouldHaveSingleItem();

        Settle("Cem", _log[1], stands: true);
        Replay(_read).Findings.Positions.ShouldBeEmpty();
        Replay(_read).Statuses.Select(status => status.State).ShouldBe([DecisionState.SetAside, DecisionState.InForce]);
    }

    [Fact]
    public void Undoing_an_undo_decides_again()
    {
        Decide("Ana", writer => writer.Reject("v7-57"));
        Undo(_log[0]);
        Replay(_read).Findings.Positions.ShouldHaveSingleItem();
        Undo(_log[1]);
        Replay(_read).Findings.Positions.ShouldBeEmpty();
    }

    [Fact]
    public void A_finding_added_by_hand_has_its_words_and_outlives_a_reading()
    {
        Decide("Ana", writer => writer.Add(
            FindingKind.Position,
            new TextSpan(47, 57),
            new JsonObject { ["party"] = "p48-50", ["initiative"] = "i0-5", ["stance"] = "supports", ["conditional"] = false, ["own"] = true }));
        var added = Replay(_read with { Positions = [] }).Findings.Positions.Single();
        added.ShouldSatisfyAllConditions(found => found.Origin.Stage.ShouldBe("by hand"), found => found.Evidence.ShouldBe(new TextSpan(47, 57)));
        _log[0].Detail.Words.ShouldBe("\"We go on.");
    }

    [Fact]
    public void A_finding_that_names_nobody_known_cannot_be_added() =>
        Should.Throw<RecordException>(() => Decide("Ana", writer => writer.Add(
                FindingKind.Position,
                new TextSpan(47, 57),
                new JsonObject { ["party"] = "p1-2", ["initiative"] = "i0-5", ["stance"] = "supports", ["conditional"] = false, ["own"] = true })))
            .Code.ShouldBe("DEM255");

    [Fact]
    public void A_correction_of_a_key_that_such_findings_do_not_have_is_refused() =>
        Should.Throw<RecordException>(() => Decide("Ana", writer => writer.Correct("i0-5", new JsonObject { ["stance"] = "opposes" }))).Code.ShouldBe("DEM261");

    [Fact]
    public void Only_what_a_person_vouches_for_is_left_where_that_is_asked()
    {
        Decide("Ana", writer => writer.Accept("v7-57"));
        var curated = Replay(_read).OnlyDecided();
        curated.Positions.ShouldHaveSingleItem();
        curated.Parties.Select(party => party.Id.Value).ShouldContain("p7-18");
        curated.Events.ShouldBeEmpty();
        curated.Assessments.ShouldBeEmpty();
    }

    [Fact]
    public void A_retracted_report_counts_again_when_the_retraction_is_undone()
    {
        _log.Add(new Decision("Ana", Next(), "taken down", DecisionKind.Reject, DecisionTarget.Of(_read.Report.Id)));
        Replay(_read).IsRetracted.ShouldBeTrue();
        Undo(_log[0]);
        Replay(_read).IsRetracted.ShouldBeFalse();
    }

    private Decision Decide(string by, Func<DecisionWriter, Decision> decide)
    {
        _log.Add(decide(new DecisionWriter(Replay(_read), by, Next(), "")));
        return _log[^1];
    }

    private void Settle(string by, Decision entry, bool stands) =>
        _log.Add(new Decision(by, Next(), "", DecisionKind.Settle, DecisionTarget.Of(entry.Id), new DecisionDetail { Stands = stands }));

    private void Undo(Decision entry) => _log.Add(new Decision("Ana", Next(), "", DecisionKind.Undo, DecisionTarget.Of(entry.Id)));

    private DecisionStatus After(Decision decision, ReportFindings read) => Replay(read).Statuses.Single(status => status.Decision.Equals(decision));

    private DecidedReport Replay(ReportFindings read) => DecisionReplay.Apply(read, new DecisionLog(_log));

    private Instant Next() => Start.PlusTicks(_log.Count);
}
