using System.Diagnostics;
using System.Globalization;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using NodaTime;

namespace Demarche.Benchmarks.Questions;

/// <summary>How long questions take to answer, asked again and again in one process of a record that is merged up to date.</summary>
internal static class QuestionTiming
{
    private const int Warming = 5;

    /// <summary>Merges where it is due, asks, and writes a Markdown table.</summary>
    /// <param name="location">The record.</param>
    /// <param name="rounds">How often each question is asked.</param>
    /// <param name="output">Takes the table.</param>
    internal static void Run(string location, int rounds, TextWriter output)
    {
        using var record = Records.Open(location, new RecordOptions(), SystemClock.Instance);
        var began = Stopwatch.GetTimestamp();
        if (MergedUpkeep.Update(record))
        {
            Row(output, $"merged in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, at most {PeakMegabytes():0} MB; ask again in a new process for the memory that questions take");
        }

        var asked = new AskedQuestions(record, new Random(1));
        output.WriteLine("| question | median, ms | 99th percentile, ms | processor time, ms |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var (name, ask) in asked.All)
        {
            for (var time = 0; time < Warming; time++)
            {
                ask();
            }

            var work = ProcessorTime();
            var times = Enumerable.Range(0, rounds).Select(_ => Time(ask)).Order().ToList();
            Row(output, $"| {name} | {times[rounds / 2]:0.0} | {times[Math.Min(rounds - 1, rounds * 99 / 100)]:0.0} | {(ProcessorTime() - work).TotalMilliseconds / rounds:0.0} |");
        }

        Row(output, $"| memory at most, MB | {PeakMegabytes():0} | | |");
    }

    private static double Time(Action ask)
    {
        var began = Stopwatch.GetTimestamp();
        ask();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    // Tells more than the clock where the machine does other work too; that of a server is not in it.
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    private static void Row(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
