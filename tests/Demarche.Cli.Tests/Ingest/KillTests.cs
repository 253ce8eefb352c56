using System.Diagnostics;
using Demarche.Language.Model;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Testing;
using Demarche.Workbench.Ingest;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Cli.Tests.Ingest;

/// <summary>What holds for every kind of record when processes are killed.</summary>
public abstract class KillTests : IDisposable
{
    private const int Lines = 350;

    private readonly string _folder = Directory.CreateTempSubdirectory("demarche-kill-").FullName;
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 1, 12, 0));
    private readonly LanguageModel _model = ShippedModel.Standard.Load();
    private readonly Reader _reader;
    private readonly string _input;
    private int _records;

    protected KillTests()
    {
        _reader = new Reader(_model);

        // Every seventh line is another outlet's copy of a story: at least 300 reports.
        _input = Path.Join(_folder, "stories.jsonl");
        File.WriteAllText(_input, new InventedStories(seed: 23).JsonLines(Lines));
    }

    /// <summary>How many runs are killed.</summary>
    protected abstract int Kills { get; }

    /// <summary>A place for a record that is not there yet.</summary>
    protected abstract string NewLocation();

    /// <summary>Whether the record is there.</summary>
    protected abstract bool IsThere(string location);

    private protected string NewPath() => Path.Join(_folder, $"record-{_records++}");

    public void Dispose()
    {
        _model.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_record_is_whole_after_a_kill_at_any_moment_and_a_second_run()
    {
        var undisturbed = NewLocation();
        var duration = Measure(undisturbed);
        var export = Export(undisturbed);
        var whole = Count(undisturbed);
        whole.ShouldBeInRange(300, Lines - 1);
        var moments = new Random(20);
        var partial = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var record = NewLocation();
            KillDuringIngest(record, duration * moments.NextDouble());
            var kept = Count(record);
            partial += kept > 0 && kept < whole ? 1 : 0;

            IngestHere(record);

            Export(record).AsSpan().SequenceEqual(export).ShouldBeTrue($"killed when {kept} reports were in");
        }

        partial.ShouldBeGreaterThan(0, "no kill fell between the first batch and the last");
    }

    [Fact]
    public void Two_processes_that_ingest_at_once_give_the_record_of_one()
    {
        var (one, two) = (NewPath(), NewLocation());
        IngestHere(one);
        using var first = new DemarcheProcess("ingest", _input, "--record", two);
        using var second = new DemarcheProcess("ingest", _input, "--record", two);

        first.Finish().ExitCode.ShouldBe(0);
        second.Finish().ExitCode.ShouldBe(0);

        Export(two).AsSpan().SequenceEqual(Export(one)).ShouldBeTrue();
    }

    // How long an ingest goes on after the record's file is there.
    private TimeSpan Measure(string record)
    {
        using var process = new DemarcheProcess("ingest", _input, "--record", record);
        WaitFor(record, process);
        var watch = Stopwatch.StartNew();
        process.Finish().ExitCode.ShouldBe(0);
        return watch.Elapsed;
    }

    private void KillDuringIngest(string record, TimeSpan after)
    {
        using var process = new DemarcheProcess("ingest", _input, "--record", record);
        WaitFor(record, process);
        Thread.Sleep(after);
        process.Kill();
    }

    private void WaitFor(string record, DemarcheProcess process)
    {
        while (!IsThere(record) && !process.HasEnded)
        {
            Thread.Sleep(1);
        }
    }

    private long Count(string path)
    {
        using var record = Open(path);
        return record.Count().Reports;
    }

    private void IngestHere(string path)
    {
        using var record = Open(path);
        var counts = new Ingestor(record, _reader, _clock).Ingest(
            new InputFinder(() => Stream.Null).Find([_input]),
            new IngestOptions(),
            IngestWatch.None,
            TestContext.Current.CancellationToken);
        counts.Read.ShouldBe(Lines);
    }

    private byte[] Export(string path)
    {
        using var record = Open(path);
        using var output = new MemoryStream();
        record.Export(output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private IRecord Open(string path) => Records.OpenOrCreate(path, new RecordOptions(), _clock);
}
