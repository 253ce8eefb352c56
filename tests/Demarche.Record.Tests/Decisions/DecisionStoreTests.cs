using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests.Decisions;

/// <summary>What holds for the decisions in every kind of record.</summary>
public abstract class DecisionStoreTests : StoreTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 12, 0);

    private readonly ReportFindings _read = FullFindings.Make();

    [Fact]
    public void Decisions_are_kept_once_and_in_order()
    {
        var location = NewLocation();
        var (first, second) = (Reject("Ana", At), Reject("Bo", At.PlusNanoseconds(1)));
        using (var record = Fill(location))
        {
            record.Decide([second]).ShouldBe(1);
            record.Decide([first, second]).ShouldBe(1);
        }

        using var again = RecordFixture.Open(location);
        again.Decisions().Entries.ShouldBe([first, second]);
    }

    [Fact]
    public void Decisions_cannot_be_changed_or_taken_out()
    {
        var location = NewLocation();
        using (var record = Fill(location))
        {
            record.Decide([Reject("Ana", At)]);
        }

        Should.Throw<Exception>(() => Execute(location, "UPDATE decision SET entry = '{}'")).Message.ShouldContain("only added to");
        Should.Throw<Exception>(() => Execute(location, "DELETE FROM decision")).Message.ShouldContain("only added to");
    }

    [Fact]
    public void A_decision_that_was_altered_past_the_program_is_found()
    {
        var location = NewLocation();
        var decision = Reject("Ana", At);
        using (var record = Fill(location))
        {
            record.Decide([decision]);
            record.Check().ShouldBeEmpty();
        }

        var altered = DecisionJson.Write(Reject("Eve", At)).Replace(Reject("Eve", At).Id.Value, decision.Id.Value, StringComparison.Ordinal);
        Execute(location, $"INSERT INTO decision (id, at, entry) VALUES ('d0', '2026', '{altered}')");
        using var again = RecordFixture.Open(location);
        again.Check().Single().What.ShouldContain("altered");
    }

    [Fact]
    public void Decisions_outlive_adding_the_report_again_and_reading_it_with_another_reader()
    {
        using var record = Fill(NewLocation());
        record.Decide([Reject("Ana", At)]);
        var before = record.ReadStanding(RecordFilter.All).Single();
        before.Positions.ShouldBeEmpty();

        record.Add([_read], Fixture.Reader, At);
        record.ReadStanding(RecordFilter.All).Single().Positions.ShouldBeEmpty();

        // A capture of another day has the report read again, by a reader that finds no position there.
        record.Add([_read with { Report = _read.Report.With([RecordFixture.Capture(new LocalDate(2014, 1, 1))]) }], Fixture.Reader, At);
        record.ReadStanding(RecordFilter.All).Single().Positions.ShouldBeEmpty();
        record.DecisionStatuses().Single().State.ShouldBe(DecisionState.InForce);
    }

    [Fact]
    public void A_retracted_report_is_in_the_record_and_does_not_count()
    {
        using var record = Fill(NewLocation());
        record.Decide([new Decision("Ana", At, "withdrawn", DecisionKind.Reject, DecisionTarget.Of(_read.Report.Id))]);
        record.ReadStanding(RecordFilter.All).ShouldBeEmpty();
        record.Read(RecordFilter.All).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_decision_about_a_report_that_is_not_there_waits_for_it()
    {
        var decision = Reject("Ana", At);
        using var record = RecordFixture.Open(NewLocation());
        record.Decide([decision]);
        record.DecisionStatuses().Single().Conflict.ShouldBe(ConflictKind.Missing);
        record.Add([_read], Fixture.Reader, At);
        record.DecisionStatuses().Single().State.ShouldBe(DecisionState.InForce);
    }

    [Fact]
    public void Reports_are_found_by_the_first_digits_of_their_hash()
    {
        using var record = Fill(NewLocation());
        var digits = _read.Report.Id.Value["sha256:".Length..];
        record.ReportsStarting(digits[..8]).ShouldBe([_read.Report.Id]);
        record.ReportsStarting("").ShouldBe([_read.Report.Id]);
        record.ReportsStarting(digits[..8] + "zz").ShouldBeEmpty();
        record.Find(_read.Report.Id)!.Statements.Length.ShouldBe(1);
    }

    private IRecord Fill(string location)
    {
        var record = RecordFixture.Open(location);
        record.Add([_read], Fixture.Reader, At);
        return record;
    }

    private Decision Reject(string by, Instant at) => new DecisionWriter(DecisionReplay.Apply(_read, DecisionLog.Empty), by, at, "because").Reject("v7-57");
}
