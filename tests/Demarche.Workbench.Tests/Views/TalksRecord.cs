using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Views;

/// <summary>A record in a file that holds the made-up talks, merged.</summary>
internal sealed class TalksRecord : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("demarche-talks-").FullName;

    internal TalksRecord(params IEnumerable<ReportFindings> more)
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 3, 1, 12, 0));
        Record = Records.OpenOrCreate(Path.Join(_folder, "talks.db"), new RecordOptions(), clock);
        Record.Add([.. InventedTalks.Reports(), .. more], new Reader(), clock.GetCurrentInstant());
        MergedUpkeep.Update(Record);
    }

    internal IRecord Record { get; }

    internal IMergedEntries Entries => Record.Merged;

    public void Dispose()
    {
        Record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
