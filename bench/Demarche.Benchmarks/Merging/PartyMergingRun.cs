using System.Diagnostics;
using System.Globalization;
using Demarche.Benchmarks.Storage;
using Demarche.Record.Merging.Parties;

namespace Demarche.Benchmarks.Merging;

/// <summary>Adds generated reports to an index of parties and tells, while it grows, what the next report costs.</summary>
internal static class PartyMergingRun
{
    private static readonly int[] Sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000];

    private const int Seed = 1;
    private const int Timed = 200;

    /// <summary>Runs.</summary>
    /// <param name="count">How many reports.</param>
    /// <param name="output">Takes the table.</param>
    internal static void Run(int count, TextWriter output)
    {
        var reports = new GeneratedReports(Seed);
        var index = new PartyIndex(PartyMerger.Load());
        var added = 0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"reports",8} {"median ms",10} {"p99 ms",8} {"looked at, median",18} {"managed MB",11}"));
        foreach (var size in Sizes.Where(size => size <= count))
        {
            while (added < size - Timed)
            {
                index.Add([ReportParties.Of(reports.Make(added++))]);
            }

            index.Refresh();
            var costs = new List<(double Milliseconds, int Looked)>();
            while (added < size)
            {
                var next = ReportParties.Of(reports.Make(added++));
                var start = Stopwatch.GetTimestamp();
                index.Add([next]);
                var looked = index.Refresh();
                costs.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, looked));
            }

            var ordered = costs.Select(cost => cost.Milliseconds).Order().ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,8} {ordered[Timed / 2],10:f2} {ordered[Timed * 99 / 100],8:f1} {costs.Select(cost => cost.Looked).Order().ElementAt(Timed / 2),18} {GC.GetTotalMemory(true) >> 20,11}"));
        }

        var all = Stopwatch.GetTimestamp();
        var merged = index.Merge();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all merged parties written out: {merged.All.Length} in {Stopwatch.GetElapsedTime(all).TotalSeconds:f1} s"));
    }
}
