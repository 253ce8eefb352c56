using Demarche.Conflict.Model;
using Demarche.Conflict.Tests.Stability;
using Demarche.Conflict.TwoMakers;

namespace Demarche.Conflict.Tests.TwoMakers;

public class LimitedMovesTests
{
    /// <summary>Chicken: only the compromise is non-myopically stable for both (Fang, Hipel and Kilgour 1993, chapter 3).</summary>
    [Fact]
    public void In_chicken_only_the_compromise_is_non_myopically_stable()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken);
        var stable = LimitedMoves.NonMyopic(graph, TestContext.Current.CancellationToken);
        Solve.Ids(graph, stable[0].Intersect(stable[1])).ShouldBe("1");
    }

    /// <summary>Prisoner's dilemma: both the compromise and the conflict are (same source). Option taken: confess.</summary>
    [Fact]
    public void In_the_dilemma_both_cooperating_and_both_defecting_are_non_myopically_stable()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = RankingPreference.Strict("2", "1", "4", "3") },
                new DecisionMaker("second") { Options = [1], Preference = RankingPreference.Strict("3", "1", "4", "2") },
            ],
        });
        var stable = LimitedMoves.NonMyopic(graph, TestContext.Current.CancellationToken);
        Solve.Ids(graph, stable[0].Intersect(stable[1])).ShouldBe("1,4");
    }

    [Fact]
    public void One_move_ahead_is_Nash()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken);
        var stable = LimitedMoves.Run(graph, 1, TestContext.Current.CancellationToken);
        for (var maker = 0; maker < 2; maker++)
        {
            stable[maker].SameAs(Solve.Run(graph).Stable(Conflict.Stability.Concept.Nash, maker)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Three_decision_makers_are_refused()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken with { DecisionMakers = [.. StabilityAnalysisTests.Chicken.DecisionMakers, new DecisionMaker("third")] });
        Should.Throw<ConflictException>(() => LimitedMoves.Run(graph, 1, TestContext.Current.CancellationToken)).Number.ShouldBe("DEM541");
    }
}
