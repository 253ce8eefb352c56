using Demarche.Language.Model;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;
using Demarche.Workbench.Ingest;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Web.Tests;

/// <summary>A record of the shipped samples, read once; each workbench gets a copy of the file.</summary>
public sealed class SampleRecord : IDisposable
{
    private static readonly Lazy<SampleRecord> Made = new(() => new SampleRecord());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("demarche-web-");
    private int _copies;

    private SampleRecord()
    {
        using var model = ShippedModel.Fast.LoadIfAny();
        using var record = Records.OpenOrCreate(Original, new RecordOptions(), Clock);
        new Ingestor(record, new Reader(model), Clock).Ingest(
            new InputFinder(() => Stream.Null).Find([Path.Combine(RepositoryRoot.Find(), "samples")]),
            new IngestOptions(),
            new IngestWatch(),
            CancellationToken.None);
        MergedUpkeep.Update(record);
    }

    /// <summary>The time at which all tests take place.</summary>
    public static IClock Clock { get; } = new FakeClock(Instant.FromUtc(2026, 3, 1, 12, 0), Duration.FromSeconds(1));

    /// <summary>The record that all tests share.</summary>
    public static SampleRecord Shared => Made.Value;

    private string Original => Path.Combine(_folder.FullName, "samples.db");

    /// <summary>A copy that a test may change.</summary>
    /// <returns>Its path.</returns>
    public string Copy()
    {
        var copy = Path.Combine(_folder.FullName, $"copy-{Interlocked.Increment(ref _copies)}.db");
        File.Copy(Original, copy);
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
