using Demarche.Conflict.Foresight;
using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Tests.Stability;
using Demarche.Conflict.TwoMakers;

namespace Demarche.Conflict.Tests.Foresight;

public class ForesightAnalysisTests
{
    [Theory]
    [InlineData(ForesightVariant.WorstNext)]
    [InlineData(ForesightVariant.InOrder)]
    public void With_two_decision_makers_every_variant_is_the_published_definition(ForesightVariant variant)
    {
        var compared = 0;
        for (var seed = 140_000UL; seed < 140_300; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            if (graph.MakerCount != 2 || !graph.Preference(0).IsRanked || !graph.Preference(1).IsRanked)
            {
                continue;
            }

            compared++;
            for (var horizon = 1; horizon <= 5; horizon++)
            {
                Same(ForesightAnalysis.LimitedMoves(graph, variant, horizon, Stop), LimitedMoves.Run(graph, horizon, Stop), seed);
            }

            Same(ForesightAnalysis.NonMyopic(graph, variant, Stop), LimitedMoves.NonMyopic(graph, Stop), seed);
        }

        compared.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData(ForesightVariant.WorstNext)]
    [InlineData(ForesightVariant.InOrder)]
    public void One_move_ahead_is_Nash_for_any_number(ForesightVariant variant)
    {
        for (var seed = 141_000UL; seed < 141_100; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            var stable = ForesightAnalysis.LimitedMoves(graph, variant, 1, Stop);
            for (var maker = 0; maker < graph.MakerCount; maker++)
            {
                stable[maker].SameAs(Solve.Run(graph).Stable(Concept.Nash, maker)).ShouldBeTrue($"seed {seed} m{maker}");
            }
        }
    }

    /// <summary>
    /// The first gains by moving to t; from there the second would go to a, which is as good, and the third to b, which is worse. Who fears
    /// the worst stays; who knows that the second has its turn first, and that nobody leaves a, moves.
    /// </summary>
    [Theory]
    [InlineData(ForesightVariant.WorstNext, true)]
    [InlineData(ForesightVariant.InOrder, false)]
    public void The_variants_differ_where_two_could_answer(ForesightVariant variant, bool stays)
    {
        var model = new ConflictModel
        {
            States = [new("s"), new("t"), new("a"), new("b")],
            Arcs = [new(0, "s", "t"), new(1, "t", "a"), new(2, "t", "b")],
            DecisionMakers =
            [
                new DecisionMaker("first") { Preference = RankingPreference.Strict("a", "t", "s", "b") },
                new DecisionMaker("second") { Preference = RankingPreference.Strict("a", "t", "s", "b") },
                new DecisionMaker("third") { Preference = RankingPreference.Strict("b", "t", "s", "a") },
            ],
        };
        ForesightAnalysis.LimitedMoves(Solve.Graph(model), variant, 2, Stop)[0].Contains(0).ShouldBe(stays);
        ForesightAnalysis.NonMyopic(Solve.Graph(model), variant, Stop)[0].Contains(0).ShouldBe(stays);
    }

    [Fact]
    public void A_preference_that_is_no_complete_order_is_refused()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers = [StabilityAnalysisTests.Chicken.DecisionMakers[0] with { Preference = new PairwisePreference([new("1", "2")]) }, StabilityAnalysisTests.Chicken.DecisionMakers[1]],
        };
        Should.Throw<ConflictException>(() => ForesightAnalysis.NonMyopic(Solve.Graph(model), ForesightVariant.InOrder, Stop)).Number.ShouldBe("DEM545");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static void Same(IReadOnlyList<Conflict.States.StateSet> left, IReadOnlyList<Conflict.States.StateSet> right, ulong seed)
    {
        for (var maker = 0; maker < left.Count; maker++)
        {
            left[maker].SameAs(right[maker]).ShouldBeTrue($"seed {seed} m{maker}");
        }
    }
}
