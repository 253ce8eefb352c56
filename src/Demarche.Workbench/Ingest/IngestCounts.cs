using Demarche.Record;

namespace Demarche.Workbench.Ingest;

/// <summary>What an ingest came to.</summary>
/// <param name="Added">What was new to the record.</param>
/// <param name="Rejected">What was asked for and could not be read.</param>
/// <param name="Skipped">What was passed over in folders.</param>
public readonly record struct IngestCounts(AddedCounts Added, int Rejected, int Skipped)
{
    /// <summary>How many pages were read, new or not.</summary>
    public int Read => Added.NewReports + Added.NewCaptures + Added.AlreadyThere;

    /// <summary>What a program that ran the ingest ends with: see <see cref="Ingest.ExitCode"/>.</summary>
    public int ExitCode => Ingest.ExitCode.Of(Read, Rejected);

    /// <summary>Adds two counts.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>The sums.</returns>
    public IngestCounts Add(IngestCounts other) => new(Added + other.Added, Rejected + other.Rejected, Skipped + other.Skipped);
}
