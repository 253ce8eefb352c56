using Demarche.Record.Decisions;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests.Sqlite;

/// <summary>Opens a small record of every schema there has been. Fixtures/record-schema-N.db is made once and kept as it is; <see cref="The_newest_schema_has_a_fixture"/> makes the file to keep.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly LocalDate Day = new(2016, 6, 23);

    private readonly RecordFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_record_of_an_older_schema_keeps_what_it_holds(int schema)
    {
        var path = _fixture.NewPath();
        File.Copy(Path.Join(AppContext.BaseDirectory, "Fixtures", $"record-schema-{schema}.db"), path);
        using var record = RecordFixture.Open(path);
        var full = FullFindings.Make();

        record.Count().ShouldBe(new RecordCounts(3, 4, 1));
        var findings = record.Read(new RecordFilter { Party = "Kerim" }).Single();
        findings.Report.Text.ShouldBe(full.Report.Text);
        findings.Report.Captures.ShouldBe(full.Report.Captures);
        findings.Statements.Single().Evidence.ShouldBe(full.Statements.Single().Evidence);
        findings.Statements.Single().Source.ShouldBe(full.Statements.Single().Source);
        record.Log().ShouldContain(entry => entry.Kind == LogKind.AnchorChanged);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_record_of_an_older_schema_takes_new_reports(int schema)
    {
        var path = _fixture.NewPath();
        File.Copy(Path.Join(AppContext.BaseDirectory, "Fixtures", $"record-schema-{schema}.db"), path);
        using var record = RecordFixture.Open(path);

        record.Add([_fixture.Story(50, Day)], _fixture.Reader, RecordFixture.Now).NewReports.ShouldBe(1);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void A_record_of_an_older_schema_keeps_what_people_decided(int schema)
    {
        var path = _fixture.NewPath();
        File.Copy(Path.Join(AppContext.BaseDirectory, "Fixtures", $"record-schema-{schema}.db"), path);
        using var record = RecordFixture.Open(path);

        record.Decisions().Entries.ShouldBe([Retraction()]);
    }

    [Fact]
    public void The_newest_schema_has_a_fixture()
    {
        var made = Path.Join(AppContext.BaseDirectory, "record-schema.db");
        File.Delete(made);
        Fill(made);
        var kept = Path.Join(AppContext.BaseDirectory, "Fixtures", $"record-schema-{RawDatabase.Number(made, "PRAGMA user_version")}.db");

        File.Exists(kept).ShouldBeTrue($"{made} is to be kept as {kept}");
        RawDatabase.Schema(kept).ShouldBe(RawDatabase.Schema(made), "a migration that was released never changes; write a new one");
    }

    private void Fill(string path)
    {
        using var record = RecordFixture.Open(path);
        record.Add(
            [FullFindings.Make(), _fixture.Findings("Les négociations\n\nLe ministre part.\n", Day, language: "fr"), _fixture.Findings("Talks end\n\nThey met on Monday.\n", Day)],
            _fixture.Reader,
            RecordFixture.Now);
        record.Add([_fixture.Findings("Talks end\n\nThey met on Monday.\n", Day.PlusDays(-1), "Courier")], _fixture.Reader, RecordFixture.Now);
        record.Decide([Retraction()]);
    }

    private static Decision Retraction() =>
        new("Ana", RecordFixture.Now, "withdrawn", DecisionKind.Reject, DecisionTarget.Of(FullFindings.Make().Report.Id));
}
