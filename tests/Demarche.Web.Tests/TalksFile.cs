using Demarche.Reading;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;

namespace Demarche.Web.Tests;

/// <summary>A record of the made-up talks in a file of its own.</summary>
public sealed class TalksFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("demarche-talks-");

    /// <summary>Writes the record.</summary>
    public TalksFile()
    {
        using var record = Records.OpenOrCreate(Location, new RecordOptions(), SampleRecord.Clock);
        record.Add(InventedTalks.Reports(), new Reader(), SampleRecord.Clock.GetCurrentInstant());
        MergedUpkeep.Update(record);
    }

    /// <summary>Where it is.</summary>
    public string Location => Path.Combine(_folder.FullName, "talks.db");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
