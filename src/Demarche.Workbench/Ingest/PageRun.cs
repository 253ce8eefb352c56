using Demarche.Reading;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>Reads input files for their reports alone, without findings.</summary>
public static class PageRun
{
    /// <summary>Reads reports; what cannot be read is passed over.</summary>
    /// <param name="inputs">Files to read.</param>
    /// <param name="options">Limits on what is read.</param>
    /// <param name="cancellation">Ends the run between two pages.</param>
    /// <returns>The reports, in order of the input.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IEnumerable<Report> Reports(IEnumerable<FoundInput> inputs, PageOptions options, CancellationToken cancellation = default) =>
        new ReadingRun(options, new Reader())
            .ReadPages(inputs, new PageFacts(), 1, static _ => null, cancellation)
            .Select(outcome => outcome.Report)
            .OfType<Report>();
}
