using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Demarche.Benchmarks.Segmentation;

/// <summary>Runs in this process: a generated project would not find the solution's artifacts folder and central versions.</summary>
internal sealed class SegmentationConfig : ManualConfig
{
    /// <summary>Makes the configuration.</summary>
    public SegmentationConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(10));
        AddColumn(new WordsPerSecondColumn());
    }
}
