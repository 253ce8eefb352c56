using System.Diagnostics;
using System.Globalization;
using Demarche.Reading.Pages;
using Demarche.Record.Origins;

namespace Demarche.Benchmarks.Copies;

/// <summary>What it costs to find the copies of one more report, as reports become many.</summary>
internal static class CopiesTiming
{
    private const int Window = 1000;

    /// <summary>Adds generated reports to an index in memory, and tells what the last thousand cost at each step.</summary>
    /// <param name="count">How many reports.</param>
    /// <param name="output">Takes one line a step.</param>
    internal static void Run(int count, TextWriter output)
    {
        var stream = new NewsStream(seed: 8);
        var index = new OriginIndex(new CopyRule());
        var times = new List<TimeSpan>(count);
        var (words, next) = (0L, 1_000);
        output.WriteLine("reports  mean of the last 1,000 (µs)  median (µs)  99th percentile (µs)  words a report  origins with copies");
        for (var number = 1; number <= count; number++)
        {
            var (text, outlet) = stream.Next();
            var report = ReportId.Of(text);
            words += text.AsSpan().Count(' ');
            var start = Stopwatch.GetTimestamp();
            index.Add(report, text, [outlet]);
            times.Add(Stopwatch.GetElapsedTime(start));
            if (number == next || number == count)
            {
                var last = times.TakeLast(Window).Order().ToList();
                var copies = index.Origins.Count(origin => origin.Reports.Length > 1);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{number,7} {last.Average(time => time.TotalMicroseconds),28:f0} {last[last.Count / 2].TotalMicroseconds,12:f0} {last[last.Count * 99 / 100].TotalMicroseconds,21:f0} {words / number,15} {copies,20}"));
                next = next * 316 / 100;
            }
        }
    }
}
