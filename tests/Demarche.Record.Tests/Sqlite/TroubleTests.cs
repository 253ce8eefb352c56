using Dapper;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Record.Tests.Sqlite;

public sealed class TroubleTests : IDisposable
{
    private static readonly LocalDate Day = new(2016, 6, 23);

    private readonly RecordFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_record_that_another_holds_is_told_and_takes_the_batch_later()
    {
        var path = _fixture.NewPath();
        using var record = RecordFixture.Open(path);
        record.Add([_fixture.Story(1, Day)], _fixture.Reader, RecordFixture.Now);
        using (var other = RawDatabase.Open(path))
        {
            other.Execute("BEGIN IMMEDIATE");
            Should.Throw<RecordException>(() => record.Add([_fixture.Story(2, Day)], _fixture.Reader, RecordFixture.Now)).Code.ShouldBe("DEM204");
            record.Read(RecordFilter.All).Count().ShouldBe(1);
        }

        record.Add([_fixture.Story(2, Day)], _fixture.Reader, RecordFixture.Now);
        RecordFixture.Export(record).ShouldBe(_fixture.ExportOf([_fixture.Story(1, Day), _fixture.Story(2, Day)]));
    }

    [Fact]
    public void A_full_disk_is_told_and_loses_nothing()
    {
        using var disk = new SmallDisk(megabytes: 1);
        FillAndGoOn(disk);
    }

    private void FillAndGoOn(SmallDisk disk)
    {
        var path = Path.Join(disk.Path, "record");
        var stories = Enumerable.Range(0, 200).Select(number => _fixture.Story(number, Day)).ToList();
        var written = 0;
        using (var record = RecordFixture.Open(path))
        {
            var failure = Should.Throw<RecordException>(() =>
            {
                foreach (var batch in stories.Chunk(10))
                {
                    record.Add(batch, _fixture.Reader, RecordFixture.Now);
                    written += batch.Length;
                }
            });
            failure.Code.ShouldBe("DEM205");
        }

        disk.Grow(megabytes: 64);
        using var again = RecordFixture.Open(path);
        RecordFixture.Export(again).ShouldBe(_fixture.ExportOf(stories.Take(written)));
        again.Add(stories, _fixture.Reader, RecordFixture.Now).AlreadyThere.ShouldBe(written);
        RecordFixture.Export(again).ShouldBe(_fixture.ExportOf(stories));
    }

    [Fact]
    public void A_record_of_a_newer_program_is_refused_and_not_touched()
    {
        var path = _fixture.NewPath();
        RecordFixture.Open(path).Dispose();
        RawDatabase.Execute(path, "PRAGMA user_version = 99");
        var before = File.ReadAllBytes(path);

        var failure = Should.Throw<RecordException>(() => RecordFixture.Open(path));

        failure.Code.ShouldBe("DEM203");
        failure.Message.ShouldContain("schema 99");
        File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public void Another_file_is_refused_and_not_touched()
    {
        var text = _fixture.NewPath();
        File.WriteAllText(text, string.Concat(Enumerable.Repeat("This is a letter, not a record. ", 100)));
        var database = _fixture.NewPath();
        RawDatabase.Execute(database, "CREATE TABLE bookmark (url TEXT)");

        foreach (var path in new[] { text, database })
        {
            var before = File.ReadAllBytes(path);
            Should.Throw<RecordException>(() => RecordFixture.Open(path)).Code.ShouldBe("DEM202");
            File.ReadAllBytes(path).ShouldBe(before);
        }
    }

    [Fact]
    public void A_record_that_is_not_there_is_not_made_by_reading()
    {
        var path = _fixture.NewPath();

        Should.Throw<RecordException>(() => Records.Open(path, new RecordOptions(), new FakeClock(RecordFixture.Now))).Code.ShouldBe("DEM201");
        File.Exists(path).ShouldBeFalse();
        Should.Throw<RecordException>(() => RecordFixture.Open(Path.Join(path, "folder", "record"))).Code.ShouldBe("DEM206");
    }

    [Fact]
    public void A_damaged_record_is_told()
    {
        var path = _fixture.NewPath();
        using (var record = RecordFixture.Open(path))
        {
            record.Add(Enumerable.Range(0, 20).Select(number => _fixture.Story(number, Day)), _fixture.Reader, RecordFixture.Now);
        }

        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(path, bytes);

        Should.Throw<RecordException>(() =>
        {
            using var record = RecordFixture.Open(path);
            RecordFixture.Export(record);
        }).Code.ShouldBe("DEM208");
    }
}
