using System.Diagnostics;
using System.Globalization;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;

namespace Demarche.Benchmarks.Conflict;

/// <summary>From the bytes of a model file to all five concepts, all decision makers and the equilibria: time and memory, one line a model.</summary>
internal static class ConflictTiming
{
    internal static int Run(string[] args, TextWriter output)
    {
        var name = args.Length > 0 ? args[0] : "all";
        var seed = args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        var threads = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
        if (name is "all")
        {
            output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}; {Environment.ProcessorCount} cores; each model in a process of its own");
            return ConflictSize.All.Sum(size => RunApart([size.Name, .. args.Skip(1)], output));
        }

        if (ConflictSize.All.FirstOrDefault(size => size.Name == name) is not { } chosen)
        {
            output.WriteLine($"{name} is no size; take all or one of {string.Join(", ", ConflictSize.All.Select(static size => size.Name))}.");
            return 2;
        }

        Measure(chosen, seed, threads, output);
        return 0;
    }

    /// <summary>A process of its own, so that its peak memory is that of one model.</summary>
    private static int RunApart(string[] args, TextWriter output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
        {
            start.ArgumentList.Add(typeof(ConflictTiming).Assembly.Location);
        }

        foreach (var argument in args.Prepend("conflict"))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        output.Write(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void Measure(ConflictSize size, ulong seed, int threads, TextWriter output)
    {
        var file = size.Make is null ? ConflictSize.Sample : Path.GetTempFileName();
        try
        {
            if (size.Make is { } make)
            {
                File.WriteAllText(file, ConflictYaml.Write(make(seed)));
            }

            GC.Collect();
            var runs = new List<ConflictRun>();
            var times = new List<double>();
            var processor = new List<double>();
            for (var repeat = 0; repeat < size.Repeats; repeat++)
            {
                // Only the last run is kept, so that memory is that of one.
                runs.Clear();
                runs.Add(ConflictRun.Of(file, threads, size.Make is null));
                times.Add(runs[0].Seconds);
                processor.Add(runs[0].Processor);
            }

            output.WriteLine(Line(size, runs[0], times, processor));
        }
        finally
        {
            if (size.Make is not null)
            {
                File.Delete(file);
            }
        }
    }

    private static string Line(ConflictSize size, ConflictRun last, List<double> times, List<double> processor)
    {
        var sorted = times.Order().ToArray();
        var middle = processor.Order().ElementAt(processor.Count / 2);
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{size.Name,-16} {last.Graph.StateCount,8} states {last.Graph.ArcCount,9} moves  median of {sorted.Length} {sorted[sorted.Length / 2],8:F4} s  least {sorted[0]:F4}  first {times[0]:F4}  processor {middle:F3}  last: read {last.Read:F4} compile {last.Compile:F4} solve {last.Solve:F4}{(last.Witnesses > 0 ? $" {last.Witnesses} witnesses {last.Explain:F4}" : "")}  peak {process.PeakWorkingSet64 >> 20} MB  ranks {Ranks(last.Graph)}  equilibria {Equilibria(last.Result)}  verdicts {last.Digest()}");
    }

    private static string Ranks(ConflictGraph graph) => string.Join(
        '/', Enumerable.Range(0, graph.MakerCount).Select(maker => graph.Preference(maker) is RankedOrder order ? order.RankCount.ToString(CultureInfo.InvariantCulture) : "-"));

    private static string Equilibria(StabilityResult result) => string.Join(
        ' ', Concepts.All.Select(concept => string.Create(CultureInfo.InvariantCulture, $"{concept.Label()} {result.Equilibria(concept).Count}")));
}
