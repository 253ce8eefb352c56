using Demarche.Conflict.Tests.Definitions;

namespace Demarche.Conflict.Tests.Stability;

public partial class StabilityAnalysisTests
{
    /// <summary>Blocks of seeds, so that a failure names a seed; the benchmark project compares many more.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(300)]
    [InlineData(400)]
    [InlineData(500)]
    public void Verdicts_are_those_of_the_definitions(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 100; seed++)
        {
            DefinitionComparison.Differences(RandomModels.Next((ulong)seed)).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(10_100)]
    [InlineData(10_200)]
    [InlineData(10_300)]
    public void Verdicts_over_complete_orders_are_those_of_the_definitions(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 100; seed++)
        {
            DefinitionComparison.Differences(RandomModels.Next((ulong)seed, complete: true)).ShouldBeEmpty($"seed {seed}");
        }
    }
}
