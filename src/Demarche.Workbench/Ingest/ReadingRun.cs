using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>Reads input files from bytes to findings on several threads; what comes out is in the order of the input and the same on any number of threads.</summary>
/// <param name="options">Limits on what is read.</param>
/// <param name="reader">Reads reports.</param>
public sealed class ReadingRun(PageOptions options, Reader reader)
{
    // Pages wait in memory between splitting and being handed on: so many a thread, and no more than so many bytes of them.
    private const int PagesAheadPerThread = 8;
    private const long BytesAhead = 64L << 20;

    private readonly InputSplitter _splitter = new(options);
    private readonly PageReader _pageReader = new(options);

    /// <summary>Reads inputs one after another, a bounded number of pages ahead of the caller.</summary>
    /// <param name="inputs">Files to read, and rejections to pass on.</param>
    /// <param name="facts">What is said about all of them; it goes before what they say.</param>
    /// <param name="threads">How many pages are read at a time; at least 1.</param>
    /// <param name="cancellation">Ends the run between two pages.</param>
    /// <returns>One outcome a page or rejection, in order of the input.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IEnumerable<ReadOutcome> Read(
        IEnumerable<FoundInput> inputs,
        PageFacts facts,
        int threads,
        CancellationToken cancellation = default) =>
        ReadPages(inputs, facts, threads, reader.Read, cancellation).Select(outcome => outcome.ToReadOutcome());

    /// <summary>As <see cref="Read(IEnumerable{FoundInput}, PageFacts, int, CancellationToken)"/>, with a say in which reports are read for findings.</summary>
    /// <param name="inputs">Files to read, and rejections to pass on.</param>
    /// <param name="facts">What is said about all of them.</param>
    /// <param name="threads">How many pages are read at a time.</param>
    /// <param name="read">Reads a report, or gives null; called on any thread.</param>
    /// <param name="cancellation">Ends the run between two pages.</param>
    /// <returns>One outcome a page or rejection, in order of the input.</returns>
    internal IEnumerable<PageOutcome> ReadPages(
        IEnumerable<FoundInput> inputs,
        PageFacts facts,
        int threads,
        Func<Report, ReportFindings?> read,
        CancellationToken cancellation)
    {
        var work = inputs.SelectMany(input => Split(input, facts));
        return threads <= 1 ? ReadHere(work, read, cancellation) : ReadAhead(work, threads, read, cancellation);
    }

    private IEnumerable<PageOutcome> ReadHere(IEnumerable<PageWork> work, Func<Report, ReportFindings?> read, CancellationToken cancellation)
    {
        foreach (var item in work)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Read(item, read);
        }
    }

    private IEnumerable<PageOutcome> ReadAhead(
        IEnumerable<PageWork> work,
        int threads,
        Func<Report, ReportFindings?> read,
        CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var ahead = new Queue<(Task<PageOutcome> Outcome, long Bytes)>();
        var bytes = 0L;
        foreach (var item in work)
        {
            while (ahead.Count >= threads * PagesAheadPerThread || (ahead.Count > 0 && bytes + item.Bytes > BytesAhead))
            {
                yield return Next();
            }

            cancellation.ThrowIfCancellationRequested();
            bytes += item.Bytes;
            ahead.Enqueue((Task.Factory.StartNew(() => Read(item, read), cancellation, TaskCreationOptions.None, scheduler), item.Bytes));
        }

        while (ahead.Count > 0)
        {
            yield return Next();
        }

        PageOutcome Next()
        {
            var (outcome, size) = ahead.Dequeue();
            bytes -= size;
            return outcome.GetAwaiter().GetResult();
        }
    }

    private PageOutcome Read(PageWork work, Func<Report, ReportFindings?> read)
    {
        if (work.Page is not { } page)
        {
            return new PageOutcome(work.Rejection!.Name, null, null, null, null, work.Rejection, work.IsSkipped);
        }

        try
        {
            return Read(page, work.File, read);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // A fault that one page of thousands brings to light must not keep the others from being read; it is told as loudly as any rejection.
            return new PageOutcome(page.Name, page.Facts.Id, null, null, work.File, IngestMessages.Fault(page.Name, fault), false) { Fault = fault };
        }
    }

    private PageOutcome Read(Page page, string? file, Func<Report, ReportFindings?> read)
    {
        var reading = _pageReader.Read(page);
        var report = reading.Report is { } seen && file is not null ? WithOriginalName(seen, file) : reading.Report;
        return new PageOutcome(page.Name, reading.InputId, report, report is null ? null : read(report), file, reading.Rejection, false);
    }

    private IEnumerable<PageWork> Split(FoundInput input, PageFacts facts)
    {
        if (input.File is not { } file)
        {
            yield return new PageWork(input.Page, input.Rejection, input.IsSkipped, null);
            yield break;
        }

        foreach (var item in _splitter.Split(file, facts))
        {
            yield return new PageWork(item.Page, item.Rejection, false, file.Name);
        }
    }

    // A capture keeps the file's own name, not where this machine had it: the same file read from elsewhere is the same capture.
    private static Report WithOriginalName(Report report, string file)
    {
        var folderLength = file.Length - Path.GetFileName(file).Length;
        return folderLength is 0
            ? report
            : new Report(
                report.Text,
                report.Blocks,
                report.Language,
                [.. report.Captures.Select(capture => capture with { Name = capture.Name[Math.Min(folderLength, capture.Name.Length)..] })]);
    }

    private sealed record PageWork(Page? Page, Rejection? Rejection, bool IsSkipped, string? File)
    {
        internal long Bytes => Page?.Content.Length ?? 0;
    }
}
