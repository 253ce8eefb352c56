using Demarche.Reading;
using Demarche.Record;
using Demarche.Testing;
using Demarche.Workbench.Ingest;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Ingest;

public sealed class IngestorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 1, 12, 0));
    private readonly Reader _reader = new();
    private readonly InventedStories _stories = new(seed: 5);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pages_of_files_and_lines_come_into_the_record_and_a_second_run_adds_nothing()
    {
        string[] paths = [_folder.Write("in/lines.jsonl", _stories.JsonLines(20)), _folder.Write("in/a.txt", _stories.Text(100)), Path.Join(_folder.Path, "gone.txt")];
        using var record = Open("record");

        var first = Ingest(record, new IngestOptions { Threads = 2 }, paths);
        var second = Ingest(record, new IngestOptions { Threads = 2 }, paths);

        first.Read.ShouldBe(21);
        record.Read(RecordFilter.All).Select(findings => record.PlaceOf(findings.Report.Id)).Distinct(StringComparer.Ordinal).ShouldBe(paths[..2], ignoreOrder: true);
        first.Added.NewCaptures.ShouldBeGreaterThan(0);
        first.Rejected.ShouldBe(1);
        first.ExitCode.ShouldBe(2);
        second.ShouldBe(new IngestCounts(new AddedCounts(0, 0, 21, 0), 1, 0));
    }

    [Fact]
    public void The_record_does_not_depend_on_threads_batches_or_from_where_a_file_was_named()
    {
        var path = _folder.Write("in/lines.jsonl", _stories.JsonLines(60));
        using var one = Open("one");
        using var other = Open("other");
        Ingest(one, new IngestOptions { Threads = 1, BatchSize = 1000 }, path);
        Ingest(other, new IngestOptions { Threads = 4, BatchSize = 7 }, Path.GetRelativePath(Environment.CurrentDirectory, path));

        Export(other).ShouldBe(Export(one));
    }

    [Fact]
    public void Progress_reaches_the_whole_input_and_tells_what_is_not_read()
    {
        var told = new List<IngestProgress>();
        var notRead = new List<string>();
        _folder.Write("in/lines.jsonl", _stories.JsonLines(30));
        _folder.Write("in/picture.png", "png");
        using var record = Open("record");

        new Ingestor(record, _reader, _clock).Ingest(
            new InputFinder(() => Stream.Null).Find([Path.Join(_folder.Path, "in")]),
            new IngestOptions { Threads = 1, BatchSize = 10 },
            new IngestWatch { Progressed = told.Add, NotRead = outcome => notRead.Add(outcome.Rejection!.Code) },
            TestContext.Current.CancellationToken);

        told.Select(progress => progress.Pages).ShouldBe(Enumerable.Range(1, 31));
        told[^1].Share.ShouldBe(1);
        told[^1].Written.ShouldBe(told[^1].Written with { Skipped = 1 });
        told[^1].Written.Read.ShouldBe(30);
        notRead.ShouldBe(["DEM306"]);
    }

    [Fact]
    public void A_cancelled_ingest_keeps_what_was_read()
    {
        using var cancellation = new CancellationTokenSource();
        using var record = Open("record");
        var path = _folder.Write("in/lines.jsonl", _stories.JsonLines(30));

        Should.Throw<OperationCanceledException>(() => new Ingestor(record, _reader, _clock).Ingest(
            new InputFinder(() => Stream.Null).Find([path]),
            new IngestOptions { Threads = 1 },
            new IngestWatch { Progressed = progress => Cancel(progress.Pages) },
            cancellation.Token));

        record.Count().Captures.ShouldBe(5);

        void Cancel(int pages)
        {
            if (pages is 5)
            {
                cancellation.Cancel();
            }
        }
    }

    private IRecord Open(string name) => Records.OpenOrCreate(Path.Join(_folder.Path, name), new RecordOptions(), _clock);

    private IngestCounts Ingest(IRecord record, IngestOptions options, params string[] paths) =>
        new Ingestor(record, _reader, _clock).Ingest(
            new InputFinder(() => Stream.Null).Find(paths),
            options,
            IngestWatch.None,
            TestContext.Current.CancellationToken);

    private static byte[] Export(IRecord record)
    {
        using var output = new MemoryStream();
        record.Export(output);
        return output.ToArray();
    }
}
