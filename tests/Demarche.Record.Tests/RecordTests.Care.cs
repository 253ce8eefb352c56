using System.Text;
using Demarche.Testing;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Record.Tests;

/// <content>Checking, copying, backups.</content>
public abstract partial class RecordTests
{
    private static readonly FakeClock Clock = new(RecordFixture.Now);

    [Fact]
    public void A_record_is_found_right_and_tells_what_it_holds()
    {
        using var record = Filled(NewLocation());

        record.Check().ShouldBeEmpty();
        var info = record.Info();
        info.Counts.ShouldBe(new RecordCounts(4, 5, info.Counts.Statements));
        (info.FirstDay, info.LastDay, info.Readers).ShouldBe((new LocalDate(2015, 3, 2), Late, 1));
        info.TextBytes.ShouldBeGreaterThanOrEqualTo(record.Read(RecordFilter.All).Sum(findings => (long)Encoding.UTF8.GetByteCount(findings.Report.Text)));
        info.Bytes.ShouldBeGreaterThan(info.TextBytes);
        info.Schema.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("UPDATE report SET text = replace(text, 'on Monday', 'on Sunday')", "its text is not the text of its hash")]
    [InlineData("UPDATE report SET text = replace(text, 'on Monday', 'on Sunday')", "a piece of evidence is not the words it was read from")]
    [InlineData("UPDATE reading SET findings_hash = evidence_hash", "its findings are not those of their hash")]
    [InlineData("UPDATE reading SET evidence_hash = findings_hash", "a piece of evidence is not the words it was read from")]
    [InlineData("UPDATE capture SET published = '2001-01-01' WHERE published IS NOT NULL", "it was read with another day than its captures state")]
    [InlineData("UPDATE capture SET blocks = '[[\"paragraph\",0,5]]'", "it was read with other blocks than its captures show")]
    [InlineData("UPDATE party SET name_key = ''", "its rows are not those of its findings")]
    [InlineData("DELETE FROM party", "its rows are not those of its findings")]
    [InlineData("DELETE FROM party; DELETE FROM reading", "it was never read")]
    public void What_is_not_right_is_named(string change, string breach)
    {
        var location = NewLocation();
        var report = FullFindings.Make();
        using (var record = RecordFixture.Open(location))
        {
            record.Add([report], Fixture.Reader, RecordFixture.Now);
        }

        Execute(location, change);

        using var changed = RecordFixture.Open(location);
        changed.Check().ShouldContain(new RecordBreach(report.Report.Id, breach));
    }

    [Fact]
    public void A_copy_to_another_kind_of_record_and_back_loses_nothing()
    {
        using var record = Filled(NewLocation());
        using var between = Records.OpenForCopy(NewPath(), new RecordOptions(), Clock);
        using var back = Records.OpenForCopy(NewLocation(), new RecordOptions(), Clock);

        record.CopyTo(between, TestContext.Current.CancellationToken);
        between.CopyTo(back, TestContext.Current.CancellationToken);

        foreach (var copy in new[] { between, back })
        {
            RecordFixture.Export(copy).ShouldBe(RecordFixture.Export(record));
            copy.Log().ShouldBe(record.Log());
            copy.Check().ShouldBeEmpty();
            copy.Read(new RecordFilter { Words = "nothing of \0 this" }).ShouldBeEmpty();
            copy.Read(new RecordFilter { Words = "kerim envoy" }).Count().ShouldBe(1);
            copy.Add([Fixture.Story(9, Late)], Fixture.Reader, RecordFixture.Now).NewReports.ShouldBe(1);
        }
    }

    [Fact]
    public void A_copy_goes_only_where_there_is_no_record()
    {
        var location = NewLocation();
        RecordFixture.Open(location).Dispose();

        Should.Throw<RecordException>(() => Records.OpenForCopy(location, new RecordOptions(), Clock)).Code.ShouldBe("DEM215");
    }

    [Fact]
    public async Task A_backup_is_the_record_of_one_moment_while_others_write()
    {
        var location = NewLocation();
        using var record = Filled(location);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() => WriteUntil(location, stop.Token), TestContext.Current.CancellationToken);
        var file = NewPath();
        try
        {
            RecordBackup.Write(record, file, Clock, TestContext.Current.CancellationToken);
        }
        finally
        {
            await stop.CancelAsync();
        }

        await writer;
        using var backup = Records.Open(file, new RecordOptions(), Clock);
        backup.Check().ShouldBeEmpty();
        var kept = backup.Read(RecordFilter.All).ToList();
        kept.Count.ShouldBeGreaterThanOrEqualTo(4);
        ((kept.Count - 4) % 5).ShouldBe(0, "part of a batch was copied");
        Should.Throw<RecordException>(() => RecordBackup.Write(record, file, Clock)).Code.ShouldBe("DEM216");
    }

    [Fact]
    public void A_backup_of_an_older_version_is_restored_and_not_changed()
    {
        var file = NewPath();
        File.Copy(Path.Join(AppContext.BaseDirectory, "Fixtures", "record-schema-1.db"), file);
        var before = File.ReadAllBytes(file);
        using var restored = Records.OpenForCopy(NewLocation(), new RecordOptions(), Clock);

        RecordBackup.Restore(file, restored, Clock, TestContext.Current.CancellationToken);

        File.ReadAllBytes(file).ShouldBe(before);
        restored.Count().ShouldBe(new RecordCounts(3, 4, 1));
        restored.Check().ShouldBeEmpty();
        restored.Read(new RecordFilter { Party = "Kerim" }).Single().Report.Captures.ShouldBe(FullFindings.Make().Report.Captures);
    }

    [Fact]
    public void Compacting_keeps_what_the_record_holds()
    {
        using var record = Filled(NewLocation());
        var export = RecordFixture.Export(record);

        record.Compact();

        RecordFixture.Export(record).ShouldBe(export);
        record.Check().ShouldBeEmpty();
    }

    private IRecord Filled(string location)
    {
        var record = RecordFixture.Open(location);
        record.Add(
            [
                FullFindings.Make(),
                Fixture.Story(1, Early),
                Fixture.Story(1, Late, "Courier"),
                Fixture.Findings("Nul \0 and \uFDD0 and 🕊.\n", Late, "A \0 paper"),
                Fixture.Findings("和平谈判\n\n外交部长离开了会议。\n", language: "zh"),
            ],
            Fixture.Reader,
            RecordFixture.Now);
        return record;
    }

    private void WriteUntil(string location, CancellationToken stop)
    {
        using var record = RecordFixture.Open(location);
        for (var first = 100; !stop.IsCancellationRequested; first += 5)
        {
            record.Add([.. Enumerable.Range(first, 5).Select(number => Fixture.Story(number, Late))], Fixture.Reader, RecordFixture.Now);
        }
    }
}
