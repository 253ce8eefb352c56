using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;
using Demarche.Conflict.Robustness;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Tests.Stability;

namespace Demarche.Conflict.Tests.Robustness;

public class RobustnessAnalysisTests
{
    [Fact]
    public void Each_Nash_equilibrium_of_chicken_hangs_on_one_comparison_of_each()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken);
        var robust = RobustnessAnalysis.Equilibria(graph, Concept.Nash, cancellation: TestContext.Current.CancellationToken);
        robust.Select(static equilibrium => (equilibrium.State, equilibrium.Margin, equilibrium.Flips.Count)).ShouldBe([(1, 1, 2), (2, 1, 2)]);
    }

    [Fact]
    public void Only_two_changes_break_a_state_that_two_sanctions_hold()
    {
        // Two others, each of whom alone can answer the improvement.
        var model = new ConflictModel
        {
            States = [new("s"), new("t"), new("a"), new("b")],
            Arcs = [new(0, "s", "t"), new(1, "t", "a"), new(2, "t", "b")],
            DecisionMakers =
            [
                new DecisionMaker("focal") { Preference = RankingPreference.Strict("t", "s", "a", "b") },
                new DecisionMaker("one") { Preference = RankingPreference.Strict("s", "a", "t", "b") },
                new DecisionMaker("other") { Preference = RankingPreference.Strict("s", "b", "t", "a") },
            ],
        };
        var graph = Solve.Graph(model);
        var robust = RobustnessAnalysis.Equilibria(graph, Concept.Gmr, cancellation: TestContext.Current.CancellationToken).First(static equilibrium => equilibrium.State == 0);
        robust.Flips.ShouldBeEmpty();
        robust.Margin.ShouldBe(2);
        robust.Pair.Select(static change => (change.Maker, change.Other)).ShouldBe([(0, 0), (0, 0)]);
        robust.Pair.Select(change => graph.States.Id(change.State)).ShouldBe(["a", "b"]);
    }

    /// <summary>The three properties of the bounds: certain is within every completion, every completion is within possible, and without unknowns both are the plain verdict.</summary>
    [Fact]
    public void Completions_lie_between_certain_and_possible()
    {
        for (var seed = 80_000UL; seed < 80_150; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed));
            var certain = Solve.Run(graph, StabilityRules.Certain);
            var possible = Solve.Run(graph, StabilityRules.Possible);
            var random = new SplitMix64(seed);
            for (var number = 0; number < 12; number++)
            {
                var completed = Solve.Run(RobustnessAnalysis.Completion(graph, random));
                foreach (var concept in Concepts.All)
                {
                    for (var maker = 0; maker < graph.MakerCount; maker++)
                    {
                        certain.Stable(concept, maker).IsWithin(completed.Stable(concept, maker)).ShouldBeTrue($"seed {seed} {concept} certain");
                        completed.Stable(concept, maker).IsWithin(possible.Stable(concept, maker)).ShouldBeTrue($"seed {seed} {concept} possible");
                    }
                }
            }
        }
    }

    [Fact]
    public void Without_unknowns_certain_and_possible_are_the_plain_verdict()
    {
        for (var seed = 81_000UL; seed < 81_100; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            var plain = Solve.Run(graph);
            foreach (var concept in Concepts.All)
            {
                Solve.Run(graph, StabilityRules.Certain).Equilibria(concept).SameAs(plain.Equilibria(concept)).ShouldBeTrue();
                Solve.Run(graph, StabilityRules.Possible).Equilibria(concept).SameAs(plain.Equilibria(concept)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void The_same_seed_counts_the_same()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken with { DecisionMakers = [.. StabilityAnalysisTests.Chicken.DecisionMakers.Select(static maker => maker with { Preference = PairwisePreference.AllUnknown })] });
        var first = RobustnessAnalysis.Completions(graph, Concept.Seq, 50, 3, cancellation: TestContext.Current.CancellationToken);
        var again = RobustnessAnalysis.Completions(graph, Concept.Seq, 50, 3, cancellation: TestContext.Current.CancellationToken);
        first.Equilibrium.ShouldBe(again.Equilibrium);
        first.Equilibrium.ShouldAllBe(static count => count > 0 && count < 50);
    }

    [Fact]
    public void An_option_that_no_longer_changes_loses_or_gains_equilibria()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = new OptionWeightPreference([1, -2]) },
                new DecisionMaker("second") { Options = [1], Preference = new OptionWeightPreference([-2, 1]) },
            ],
        };
        var changes = RobustnessAnalysis.Options(model, Concept.Nash, TestContext.Current.CancellationToken);
        changes.Select(static change => change.Path).ShouldBe(["options[0]", "options[1]"]);
        changes[0].Gained.ShouldBe(["NY"]);
        changes[0].Lost.ShouldBeEmpty();
    }
}
