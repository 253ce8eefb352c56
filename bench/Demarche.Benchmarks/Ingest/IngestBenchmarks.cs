using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Demarche.Reading;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Workbench.Ingest;
using NodaTime;

namespace Demarche.Benchmarks.Ingest;

/// <summary>From a file of stories into a record, against reading the same file and keeping nothing.</summary>
[Config(typeof(IngestConfig))]
[MemoryDiagnoser]
public class IngestBenchmarks
{
    private const int MaximumStories = 500;

    private readonly Consumer _consumer = new();
    private readonly Reader _reader = new();
    private string _folder = "";
    private int _records;

    /// <summary>The text.</summary>
    [ParamsSource(typeof(BenchmarkText), nameof(BenchmarkText.All))]
    public required BenchmarkText Text { get; set; }

    private string Input => Path.Join(_folder, "stories.jsonl");

    private string Filled => Path.Join(_folder, "filled");

    /// <summary>Writes the stories into a file, and a record that has them all.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("demarche-ingest-").FullName;
        File.WriteAllLines(Input, Text.Texts.Take(MaximumStories).Select(text => JsonSerializer.Serialize(new { text, published = "2016-06-24" })));
        IngestInto(Filled);
    }

    /// <summary>Removes them.</summary>
    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    /// <summary>Reading alone.</summary>
    [Benchmark(Baseline = true)]
    public void Read() =>
        new ReadingRun(new PageOptions(), _reader).Read(Inputs(), PageFacts.None, Environment.ProcessorCount).Consume(_consumer);

    /// <summary>Reading into a new record.</summary>
    /// <returns>How many pages were read.</returns>
    [Benchmark]
    public int Ingest() => IngestInto(Path.Join(_folder, $"record-{_records++}"));

    /// <summary>Going over the file again where the record has it all.</summary>
    /// <returns>How many pages were read.</returns>
    [Benchmark]
    public int IngestAgain() => IngestInto(Filled);

    /// <summary>Writing a record out.</summary>
    /// <returns>How many lines were written.</returns>
    [Benchmark]
    public int Export()
    {
        using var record = Records.Open(Filled, new RecordOptions(), SystemClock.Instance);
        return record.Export(Stream.Null);
    }

    private IEnumerable<FoundInput> Inputs() => new InputFinder(() => Stream.Null).Find([Input]);

    private int IngestInto(string path)
    {
        using var record = Records.OpenOrCreate(path, new RecordOptions(), SystemClock.Instance);
        return new Ingestor(record, _reader, SystemClock.Instance).Ingest(Inputs(), new IngestOptions(), IngestWatch.None).Read;
    }
}
