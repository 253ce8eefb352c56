using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Demarche.Benchmarks.Ingest;

/// <summary>Runs in this process, a few whole ingests a measure.</summary>
internal sealed class IngestConfig : ManualConfig
{
    /// <summary>Makes the configuration.</summary>
    public IngestConfig() =>
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(2)
            .WithIterationCount(5));
}
