using Demarche.Conflict.Coalitions;
using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Tests.Stability;

namespace Demarche.Conflict.Tests.Coalitions;

public class CoalitionAnalysisTests
{
    /// <summary>In the prisoner's dilemma the two together leave mutual defection, which neither does alone.</summary>
    [Fact]
    public void Two_together_jump_from_the_worse_equilibrium()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = RankingPreference.Strict("2", "1", "4", "3") },
                new DecisionMaker("second") { Options = [1], Preference = RankingPreference.Strict("3", "1", "4", "2") },
            ],
        };
        var graph = Solve.Graph(model);
        var result = CoalitionAnalysis.Run(graph, TestContext.Current.CancellationToken);
        Solve.Ids(graph, result.Equilibria(CoalitionConcept.CNash)).ShouldBe("");
        Solve.Ids(graph, result.Equilibria(CoalitionConcept.CSeq)).ShouldBe("1");
        result.Jumps(Solve.Run(graph).Equilibria(Concept.Seq)).ShouldBe([new EquilibriumJump(3, 0, new Coalition(3))]);
    }

    [Fact]
    public void A_coalition_of_one_is_stable_where_it_is_alone()
    {
        for (var seed = 70_000UL; seed < 70_100; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            var result = CoalitionAnalysis.Run(graph, TestContext.Current.CancellationToken);
            var alone = Solve.Run(graph);
            for (var maker = 0; maker < graph.MakerCount && graph.MakerCount > 1; maker++)
            {
                result.Stable(CoalitionConcept.CNash, new Coalition(1U << maker)).SameAs(alone.Stable(Concept.Nash, maker)).ShouldBeTrue();
                result.Stable(CoalitionConcept.CGmr, new Coalition(1U << maker)).SameAs(alone.Stable(Concept.Gmr, maker)).ShouldBeTrue();
                result.Stable(CoalitionConcept.CSmr, new Coalition(1U << maker)).SameAs(alone.Stable(Concept.Smr, maker)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Blocs_of_one_are_stable_where_each_is_alone()
    {
        for (var seed = 71_000UL; seed < 71_100; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            var alone = Solve.Run(graph);
            var blocs = BlocAnalysis.Run(graph, BlocAnalysis.BlocsOf(graph), TestContext.Current.CancellationToken);
            foreach (var concept in Concepts.All)
            {
                for (var maker = 0; maker < graph.MakerCount; maker++)
                {
                    blocs[concept][maker].SameAs(alone.Stable(concept, maker)).ShouldBeTrue($"seed {seed} {concept}");
                }
            }
        }
    }
}
