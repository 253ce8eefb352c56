using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Workbench.Ingest;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Shows how far an ingest has come: a bar on a terminal, plain lines elsewhere.</summary>
internal static class IngestReport
{
    // A line for every so many pages: a few hundred lines for the largest ingests we know of.
    private const int PagesPerLine = 1000;

    /// <summary>Runs an ingest and shows how it goes.</summary>
    /// <param name="session">Where to show it.</param>
    /// <param name="ingest">Runs it; takes what to call after every page.</param>
    /// <returns>What it came to.</returns>
    internal static IngestCounts Run(CommandSession session, Func<Action<IngestProgress>, IngestCounts> ingest) =>
        session.ShowsProgress ? RunWithBar(session, ingest) : ingest(progress => SayLine(session, progress));

    /// <summary>What an ingest came to.</summary>
    /// <param name="counts">Its counts.</param>
    /// <param name="path">The record.</param>
    /// <returns>One line.</returns>
    internal static string Summary(IngestCounts counts, string path)
    {
        var added = counts.Added;
        var parts = new List<string>
        {
            Count(added.NewReports, "new report"),
            Count(added.NewCaptures, "new capture") + " of known reports",
            string.Create(CultureInfo.InvariantCulture, $"{added.AlreadyThere} there already"),
        };
        if (added.ReadAgain > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{added.ReadAgain} read again with another publication day"));
        }

        if (counts.Rejected > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{counts.Rejected} not read"));
        }

        if (counts.Skipped > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{counts.Skipped} passed over"));
        }

        return $"{path}: {string.Join(", ", parts)}.";
    }

    private static IngestCounts RunWithBar(CommandSession session, Func<Action<IngestProgress>, IngestCounts> ingest) =>
        session.Messages.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("Reading", maxValue: 1);
                return ingest(progress =>
                {
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"Reading, {progress.Pages} pages");
                    bar.IsIndeterminate = progress.Share is null;
                    bar.Value = progress.Share ?? 0;
                });
            });

    private static void SayLine(CommandSession session, IngestProgress progress)
    {
        if (progress.Pages % PagesPerLine == 0)
        {
            session.Say(string.Create(CultureInfo.InvariantCulture, $"{progress.Pages} pages read"));
        }
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
