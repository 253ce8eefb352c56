using System.Diagnostics;
using System.Security.Cryptography;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Benchmarks.Conflict;

/// <summary>One run from the bytes of a model file to all five concepts for all decision makers, the equilibria and, if asked for, a witness of each verdict.</summary>
internal sealed class ConflictRun
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private ConflictRun(string file, int threads, bool withWitnesses)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var model = ConflictYaml.Read(File.ReadAllText(file)).Model ?? throw new InvalidDataException($"{file} is no conflict model.");
        Read = Lap();
        Graph = ConflictGraph.Compile(model, new CompileOptions { Threads = threads }).Required();
        Compile = Lap();
        Result = StabilityAnalysis.Run(Graph, new AnalysisOptions { Threads = threads });
        foreach (var concept in Concepts.All)
        {
            _ = Result.Equilibria(concept).Count;
        }

        Solve = Lap();
        Witnesses = withWitnesses ? CountWitnesses() : 0;
        Explain = Lap();
        process.Refresh();
        Processor = (process.TotalProcessorTime - before).TotalSeconds;
    }

    internal ConflictGraph Graph { get; }

    internal StabilityResult Result { get; }

    internal double Read { get; }

    internal double Compile { get; }

    internal double Solve { get; }

    internal double Explain { get; }

    internal double Seconds => Read + Compile + Solve + Explain;

    internal double Processor { get; }

    internal int Witnesses { get; }

    internal static ConflictRun Of(string file, int threads, bool withWitnesses)
    {
        GC.Collect();
        return new ConflictRun(file, threads, withWitnesses);
    }

    /// <summary>The same for the same verdicts, and for no others.</summary>
    internal string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var concept in Concepts.All)
        {
            for (var maker = 0; maker < Graph.MakerCount; maker++)
            {
                var verdicts = new byte[Graph.StateCount];
                foreach (var state in Result.Stable(concept, maker))
                {
                    verdicts[state] = 1;
                }

                hash.AppendData(verdicts);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private double Lap()
    {
        var elapsed = _watch.Elapsed.TotalSeconds;
        _watch.Restart();
        return elapsed;
    }

    private int CountWitnesses()
    {
        var finder = new WitnessFinder(Graph);
        var count = 0;
        foreach (var concept in Concepts.All)
        {
            for (var verdict = 0; verdict < Graph.MakerCount * Graph.StateCount; verdict++)
            {
                count += WitnessText.Write(Graph, finder.Find(concept, verdict / Graph.StateCount, verdict % Graph.StateCount)).Count > 0 ? 1 : 0;
            }
        }

        return count;
    }
}
