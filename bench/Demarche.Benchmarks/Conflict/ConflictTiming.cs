using System.Diagnostics;
using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;

namespace Demarche.Benchmarks.Conflict;

/// <summary>From a model in memory to all five concepts, all decision makers and the equilibria: time and memory, one line a model.</summary>
internal static class ConflictTiming
{
    private static readonly (string Name, Func<ulong, ConflictModel> Make)[] Sizes =
    [
        ("64", static seed => LargeModels.Free(3, 2, seed)),
        ("4096x4", static seed => LargeModels.Free(4, 3, seed)),
        ("4096x6", static seed => LargeModels.Free(6, 2, seed)),
        ("138240", static seed => LargeModels.Bound(seed)),
        ("138240-forward", static seed => LargeModels.Bound(seed, LargeModelForm.FirstForward)),
        ("138240-across", static seed => LargeModels.Bound(seed, LargeModelForm.PatternAcross)),
        ("138240-ties", static seed => LargeModels.Bound(seed, LargeModelForm.ManyTies)),
        ("4096x6-silent", static seed => LargeModels.Free(6, 2, seed, LargeModelForm.Silent)),
        ("8192-silent", static seed => LargeModels.Free(13, 1, seed, LargeModelForm.Silent)),
        ("1024", static seed => LargeModels.Free(5, 2, seed)),
        ("16384", static seed => LargeModels.Free(7, 2, seed)),
        ("65536", static seed => LargeModels.Free(8, 2, seed)),
        ("262144", static seed => LargeModels.Free(9, 2, seed)),
        ("1048576", static seed => LargeModels.Free(10, 2, seed)),
        ("1048576-forward", static seed => LargeModels.Free(10, 2, seed, LargeModelForm.FirstForward)),
        ("1048576-across", static seed => LargeModels.Free(10, 2, seed, LargeModelForm.PatternAcross)),
    ];

    internal static void Run(string[] args, TextWriter output)
    {
        var seed = args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        var threads = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
        var chosen = args.Length == 0 || args[0] == "all" ? Sizes : [.. Sizes.Where(size => size.Name == args[0])];
        output.WriteLine($"sizes: {string.Join(' ', Sizes.Select(static size => size.Name))}; seed {seed.ToString(CultureInfo.InvariantCulture)}; {Environment.ProcessorCount} cores");
        Measure(LargeModels.Free(3, 2, seed), threads);
        foreach (var (name, make) in chosen)
        {
            var repeats = name.StartsWith("1048", StringComparison.Ordinal) || name.StartsWith("262", StringComparison.Ordinal) ? 1 : 5;
            var runs = Enumerable.Range(0, repeats).Select(_ => Measure(make(seed), threads)).OrderBy(static run => run.Seconds).ToArray();
            var run = runs[0];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-16} {run.Graph.StateCount,8} states {run.Graph.ArcCount,9} moves  best of {repeats} {run.Seconds,8:F4} s (compile {run.Compile:F4}, processor {run.Processor:F3})  first {runs[^1].Seconds:F4} s  peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB  ranks {Ranks(run.Graph)}  equilibria {Equilibria(run.Result)}"));
        }
    }

    private static (double Seconds, double Compile, double Processor, ConflictGraph Graph, StabilityResult Result) Measure(ConflictModel model, int threads)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var graph = ConflictGraph.Compile(model, new CompileOptions { Threads = threads }).Required();
        var compiled = watch.Elapsed.TotalSeconds;
        var result = StabilityAnalysis.Run(graph, new AnalysisOptions { Threads = threads });
        foreach (var concept in Concepts.All)
        {
            _ = result.Equilibria(concept).Count;
        }

        var elapsed = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return (elapsed, compiled, (process.TotalProcessorTime - before).TotalSeconds, graph, result);
    }

    private static string Ranks(ConflictGraph graph) => string.Join(
        '/', Enumerable.Range(0, graph.MakerCount).Select(maker => graph.Preference(maker) is RankedOrder order ? order.RankCount.ToString(CultureInfo.InvariantCulture) : "-"));

    private static string Equilibria(StabilityResult result) => string.Join(
        ' ', Concepts.All.Select(concept => string.Create(CultureInfo.InvariantCulture, $"{concept.Label()} {result.Equilibria(concept).Count}")));
}
