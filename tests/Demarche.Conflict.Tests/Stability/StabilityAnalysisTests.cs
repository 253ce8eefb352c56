using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;

namespace Demarche.Conflict.Tests.Stability;

public partial class StabilityAnalysisTests
{
    /// <summary>The theorems that follow from the definitions (Fang, Hipel and Kilgour 1993; Rego and Vieira 2017).</summary>
    [Theory]
    [InlineData(Concept.Nash, Concept.Smr)]
    [InlineData(Concept.Smr, Concept.Gmr)]
    [InlineData(Concept.Nash, Concept.Sseq)]
    [InlineData(Concept.Sseq, Concept.Seq)]
    [InlineData(Concept.Seq, Concept.Gmr)]
    [InlineData(Concept.Sseq, Concept.Smr)]
    public void What_is_stable_by_the_stronger_concept_is_stable_by_the_weaker(Concept stronger, Concept weaker)
    {
        for (var seed = 20_000UL; seed < 20_200; seed++)
        {
            var result = Solve.Run(RandomModels.Next(seed));
            for (var maker = 0; maker < result.Graph.MakerCount; maker++)
            {
                result.Stable(stronger, maker).IsWithin(result.Stable(weaker, maker)).ShouldBeTrue($"seed {seed}");
            }
        }
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        for (var seed = 30_000UL; seed < 30_050; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed));
            var one = Solve.Run(graph, threads: 1);
            var four = Solve.Run(graph, threads: 4);
            foreach (var concept in Concepts.All)
            {
                one.Equilibria(concept).SameAs(four.Equilibria(concept)).ShouldBeTrue($"seed {seed}");
            }
        }
    }

    /// <summary>Chicken, Fang, Hipel and Kilgour 1993, chapter 3: swerving for both is metarational only.</summary>
    [Theory]
    [InlineData(Concept.Nash, "2,3")]
    [InlineData(Concept.Gmr, "1,2,3")]
    [InlineData(Concept.Smr, "1,2,3")]
    [InlineData(Concept.Seq, "2,3")]
    public void Chicken_has_the_equilibria_of_the_textbook(Concept concept, string expected)
    {
        var graph = Solve.Graph(Chicken);
        Solve.Ids(graph, Solve.Run(graph).Equilibria(concept)).ShouldBe(expected);
    }

    [Fact]
    public void A_stopped_analysis_throws_at_once()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var graph = Solve.Graph(Chicken);
        Should.Throw<OperationCanceledException>(() => StabilityAnalysis.Run(graph, cancellation: source.Token));
    }

    /// <summary>State 1 both swerve, 2 only the second drives on, 3 only the first, 4 both.</summary>
    internal static ConflictModel Chicken { get; } = new()
    {
        Name = "Chicken",
        Options = [new ModelOption("first drives on"), new ModelOption("second drives on")],
        DecisionMakers =
        [
            new DecisionMaker("first") { Options = [0], Preference = RankingPreference.Strict("2", "1", "3", "4") },
            new DecisionMaker("second") { Options = [1], Preference = RankingPreference.Strict("3", "1", "2", "4") },
        ],
        StatusQuo = "1",
    };
}
