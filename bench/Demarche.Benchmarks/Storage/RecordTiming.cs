using System.Diagnostics;
using System.Globalization;
using System.Text;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Record;
using NodaTime;

namespace Demarche.Benchmarks.Storage;

/// <summary>How fast a record takes reports that were read already, and how much room they take.</summary>
internal static class RecordTiming
{
    private const int BatchSize = 1000;

    /// <summary>Fills a new record and writes a Markdown table.</summary>
    /// <param name="source">
    /// How many reports to generate, perhaps with ":" and how many findings each has at the mean; or a file of JSON Lines as <c>demarche export</c>
    /// writes them.
    /// </param>
    /// <param name="location">Where the record is to be; it must not be there.</param>
    /// <param name="output">Takes the table.</param>
    internal static void Run(string source, string location, TextWriter output)
    {
        var reader = new Reader();
        using var record = Records.OpenOrCreate(location, new RecordOptions(), SystemClock.Instance);
        var (reports, findings, adding, work) = (0, 0L, TimeSpan.Zero, TimeSpan.Zero);
        foreach (var batch in Reports(source).Chunk(BatchSize))
        {
            var (began, worked) = (Stopwatch.GetTimestamp(), ProcessorTime());
            record.Add(batch, reader, SystemClock.Instance.GetCurrentInstant());
            adding += Stopwatch.GetElapsedTime(began);
            work += ProcessorTime() - worked;
            reports += batch.Length;
            findings += batch.Sum(report => (long)ReportProfile.Of(report).Findings);
        }

        var export = Stopwatch.GetTimestamp();
        using var bytes = new CountingStream();
        record.Export(bytes);
        var exporting = Stopwatch.GetElapsedTime(export);
        var info = record.Info();
        output.WriteLine("| what | figure |");
        output.WriteLine("| --- | ---: |");
        Row(output, "kept by", info.Kind);
        Row(output, "reports", reports);
        Row(output, "findings", findings);
        Row(output, "reports added a second", reports / adding.TotalSeconds);
        Row(output, "reports exported a second", reports / exporting.TotalSeconds);
        Row(output, "text, MB", info.TextBytes / 1e6);
        Row(output, "export, MB", bytes.Length / 1e6);
        Row(output, "record, MB", info.Bytes / 1e6);
        Row(output, "record, times the text", (double)info.Bytes / info.TextBytes);
        Row(output, "processor time to add a report, ms", work.TotalMilliseconds / reports);
    }

    // Tells more than the clock where the machine does other work too; that of a server is not in it.
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static IEnumerable<ReportFindings> Reports(string source) =>
        GeneratedReports.Parse(source) is { } generated
            ? generated
            : File.ReadLines(source).Select(line => FindingsJson.Read(Encoding.UTF8.GetBytes(line)));

    private static void Row(TextWriter output, string what, object figure) =>
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, figure is double ? "| {0} | {1:0.00} |" : "| {0} | {1} |", what, figure));
}
