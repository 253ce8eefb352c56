using Demarche.Reading;
using Demarche.Reading.Pages;
using Demarche.Record;
using NodaTime;

namespace Demarche.Workbench.Ingest;

/// <summary>Reads pages and adds them to a record, a batch in a transaction; what the record has read already is neither read nor added again.</summary>
/// <param name="record">The record to add to.</param>
/// <param name="reader">Reads reports.</param>
/// <param name="clock">Tells what time it is, for the record's log.</param>
public sealed class Ingestor(IRecord record, Reader reader, IClock clock)
{
    /// <summary>Reads inputs into the record.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="options">How.</param>
    /// <param name="watch">What to tell meanwhile.</param>
    /// <param name="cancellation">Ends the ingest between two pages; what was read until then is written first.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="RecordException">The record cannot be written; the batches before are in it, and running again adds the rest.</exception>
    /// <exception cref="OperationCanceledException">The ingest was cancelled.</exception>
    public IngestCounts Ingest(
        IEnumerable<FoundInput> inputs,
        IngestOptions options,
        IngestWatch watch,
        CancellationToken cancellation = default)
    {
        var meter = new InputMeter([.. inputs]);
        var known = record.ReportsReadBy(reader);
        var outcomes = new ReadingRun(new PageOptions(), reader).ReadPages(
            meter.Inputs,
            options.Facts,
            options.Threads,
            report => known.Contains(report.Id) ? null : reader.Read(report),
            cancellation);
        var batch = new List<IncomingReport>(options.BatchSize);
        var counts = default(IngestCounts);
        var pages = 0;
        try
        {
            foreach (var outcome in outcomes)
            {
                counts = Take(outcome, counts, batch, watch);
                counts = batch.Count >= options.BatchSize ? Write(batch, counts) : counts;
                watch.Progressed?.Invoke(new IngestProgress(++pages, meter.Share, counts));
            }
        }
        catch (OperationCanceledException)
        {
            Write(batch, counts);
            throw;
        }

        return Write(batch, counts);
    }

    private static IngestCounts Take(PageOutcome outcome, IngestCounts counts, List<IncomingReport> batch, IngestWatch watch)
    {
        if (outcome.Report is { } report)
        {
            batch.Add(new IncomingReport(report, outcome.Findings, outcome.Place));
            return counts;
        }

        watch.NotRead?.Invoke(outcome.ToReadOutcome());
        return outcome.IsSkipped ? counts with { Skipped = counts.Skipped + 1 } : counts with { Rejected = counts.Rejected + 1 };
    }

    private IngestCounts Write(List<IncomingReport> batch, IngestCounts counts)
    {
        if (batch.Count is 0)
        {
            return counts;
        }

        var added = record.Add(batch, reader, clock.GetCurrentInstant());
        batch.Clear();
        return counts with { Added = counts.Added + added };
    }
}
