using Dapper;
using Demarche.Reading.Findings;
using Demarche.Testing.Servers;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Record.Tests.Postgres;

public sealed class PostgresTroubleTests(PostgresHome home) : IDisposable
{
    private static readonly LocalDate Day = new(2016, 6, 23);

    private readonly RecordFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_server_that_stops_between_batches_loses_nothing_and_a_second_run_completes()
    {
        using var server = PostgresServer.TryStart();
        Assert.SkipWhen(server is null, PostgresServer.Missing);
        var location = server.NewDatabase();
        var stories = Stories(0, 30);
        using (var record = RecordFixture.Open(location))
        {
            record.Add(stories[..20], _fixture.Reader, RecordFixture.Now);
            server.Stop();
            Should.Throw<RecordException>(() => record.Add(stories, _fixture.Reader, RecordFixture.Now)).Code.ShouldBe("DEM212");
            Should.Throw<RecordException>(() => RecordFixture.Export(record)).Code.ShouldBe("DEM212");
            Should.Throw<RecordException>(() => RecordFixture.Open(location)).Code.ShouldBe("DEM212");
        }

        server.Start();
        Complete(location, stories, kept: 20);
    }

    [Fact]
    public void A_server_that_stops_in_the_middle_of_a_batch_loses_that_batch_only()
    {
        using var server = PostgresServer.TryStart();
        Assert.SkipWhen(server is null, PostgresServer.Missing);
        var location = server.NewDatabase();
        var stories = Stories(0, 300);
        using (var record = RecordFixture.Open(location))
        {
            record.Add(stories[..10], _fixture.Reader, RecordFixture.Now);
            Should.Throw<RecordException>(() => record.Add(StoppingAt(280), _fixture.Reader, RecordFixture.Now)).Code.ShouldBe("DEM212");
        }

        server.Start();
        Complete(location, stories, kept: 10);

        IEnumerable<ReportFindings> StoppingAt(int number)
        {
            foreach (var (story, index) in stories.Select((story, index) => (story, index)))
            {
                if (index == number)
                {
                    server.Stop();
                }

                yield return story;
            }
        }
    }

    [Fact]
    public void A_full_disk_is_told_and_loses_nothing()
    {
        using var disk = new SmallDisk(megabytes: 64);
        using var server = PostgresServer.TryStartIn(Directory.CreateDirectory(Path.Join(disk.Path, "server")).FullName);
        Assert.SkipWhen(server is null, PostgresServer.Missing);
        var location = server.NewDatabase();
        var stories = Enumerable.Range(0, 120).Select(LongStory).ToArray();
        var written = 0;
        using (var record = RecordFixture.Open(location))
        {
            var failure = Should.Throw<RecordException>(() =>
            {
                foreach (var batch in stories.Chunk(4))
                {
                    record.Add(batch, _fixture.Reader, RecordFixture.Now);
                    written += batch.Length;
                }
            });

            // Where the server has no room for its own log, it gives up, and the connection is lost.
            failure.Code.ShouldBeOneOf("DEM205", "DEM212");
        }

        disk.Grow(megabytes: 500);
        server.Restart();
        Complete(location, stories, written);
    }

    [Fact]
    public void Two_that_write_at_once_give_the_record_of_one()
    {
        var location = home.NewDatabase();
        RecordFixture.Open(location).Dispose();

        Parallel.Invoke(() => Write(0), () => Write(20), () => Write(10));

        using var record = RecordFixture.Open(location);
        RecordFixture.Export(record).ShouldBe(_fixture.ExportOf(Stories(0, 50)));
        record.Check().ShouldBeEmpty();

        void Write(int first)
        {
            using var own = Records.Open(location, new RecordOptions { LockTimeout = Duration.FromMinutes(1) }, new FakeClock(RecordFixture.Now));
            foreach (var batch in Stories(first, 30).Chunk(5))
            {
                own.Add(batch, _fixture.Reader, RecordFixture.Now);
            }
        }
    }

    [Fact]
    public void A_record_that_another_holds_is_told_and_takes_the_batch_later()
    {
        var location = home.NewDatabase();
        using var record = RecordFixture.Open(location);
        using (var other = RawDatabase.OpenPostgres(location))
        {
            using var transaction = other.BeginTransaction();
            other.Execute("SELECT pg_advisory_xact_lock(1145392449)");
            Should.Throw<RecordException>(() => record.Add(Stories(0, 1), _fixture.Reader, RecordFixture.Now)).Code.ShouldBe("DEM204");
            record.Read(RecordFilter.All).ShouldBeEmpty();
        }

        record.Add(Stories(0, 1), _fixture.Reader, RecordFixture.Now).NewReports.ShouldBe(1);
    }

    [Fact]
    public void A_newer_record_another_database_and_none_are_refused()
    {
        var newer = home.NewDatabase();
        RecordFixture.Open(newer).Dispose();
        Execute(newer, "UPDATE record_schema SET number = 99");
        var other = home.NewDatabase();
        Execute(other, "CREATE TABLE bookmark (url text)");
        var empty = home.NewDatabase();

        Should.Throw<RecordException>(() => RecordFixture.Open(newer)).Code.ShouldBe("DEM203");
        Should.Throw<RecordException>(() => RecordFixture.Open(other)).Code.ShouldBe("DEM202");
        Should.Throw<RecordException>(() => Records.Open(empty, new RecordOptions(), new FakeClock(RecordFixture.Now))).Code.ShouldBe("DEM201");
        Should.Throw<RecordException>(() => RecordFixture.Open(empty + "-elsewhere")).Code.ShouldBe("DEM213");
    }

    [Fact]
    public void A_record_of_an_older_schema_keeps_what_it_holds()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Join(AppContext.BaseDirectory, "Fixtures"), "record-schema-*.sql"))
        {
            var location = home.NewDatabase();
            Execute(location, File.ReadAllText(file));
            using var record = RecordFixture.Open(location);

            record.Count().ShouldBe(new RecordCounts(3, 4, 1), file);
            record.Check().ShouldBeEmpty();
            record.Add(Stories(50, 1), _fixture.Reader, RecordFixture.Now).NewReports.ShouldBe(1);
        }
    }

    [Theory]
    [InlineData("postgres://desk:secret@db.example:6000/talks?sslmode=require", "postgres://desk@db.example:6000/talks")]
    [InlineData("postgresql://db.example/talks", "postgres://db.example:5432/talks")]
    public void A_password_is_never_shown(string location, string shown) =>
        Demarche.Record.Postgres.PostgresLocation.Shown(location).ShouldBe(shown);

    [Fact]
    public void An_address_with_what_nobody_knows_is_refused() =>
        Should.Throw<RecordException>(() => RecordFixture.Open("postgres://desk:secret@db.example/talks?speed=high")).Message
            .ShouldBe("\"speed\" in the address of db.example is not understood; name a PostgreSQL record as postgres://USER:PASSWORD@HOST:PORT/DATABASE.");

    private static void Execute(string location, string sql)
    {
        using var connection = RawDatabase.OpenPostgres(location);
        connection.Execute(sql);
    }

    private ReportFindings[] Stories(int first, int count) => [.. Enumerable.Range(first, count).Select(number => _fixture.Story(number, Day))];

    // Words that no compression makes small.
    private ReportFindings LongStory(int number)
    {
        var bytes = new byte[20_000];
        new Random(number).NextBytes(bytes);
        return _fixture.Findings(string.Join(' ', Convert.ToHexStringLower(bytes).Chunk(8).Select(word => new string(word))), Day);
    }

    private void Complete(string location, ReportFindings[] stories, int kept)
    {
        using var record = RecordFixture.Open(location);
        RecordFixture.Export(record).ShouldBe(_fixture.ExportOf(stories.Take(kept)));
        record.Add(stories, _fixture.Reader, RecordFixture.Now).ShouldBe(new AddedCounts(stories.Length - kept, 0, kept, 0));
        RecordFixture.Export(record).ShouldBe(_fixture.ExportOf(stories));
        record.Check().ShouldBeEmpty();
    }
}
