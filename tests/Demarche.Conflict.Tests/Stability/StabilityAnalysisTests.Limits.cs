using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;

namespace Demarche.Conflict.Tests.Stability;

public partial class StabilityAnalysisTests
{
    /// <summary>Degrees of 1 for what is preferred and 0.5 for ties are the crisp preference, at any threshold (Bashar, Kilgour and Hipel 2012).</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(1)]
    public void A_fuzzy_preference_without_doubt_is_the_crisp_one(double threshold) => Same(130_000, (graph, maker) => new FuzzyPreference(Degrees(graph, maker), threshold));

    /// <summary>Chances of 1 for what is preferred and 0 else are the crisp preference.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    public void A_probabilistic_preference_without_chance_is_the_crisp_one(double threshold) => Same(131_000, (graph, maker) =>
        new ProbabilisticPreference([.. Degrees(graph, maker).Select(static degree => degree with { Degree = degree.Degree == 1 ? 1 : 0 })], threshold));

    /// <summary>Everybody devoted to itself and indifferent to others is the plain analysis (Inohara, Hipel and Walker 2007).</summary>
    [Fact]
    public void Attitudes_to_nobody_but_oneself_change_nothing()
    {
        for (var seed = 132_000UL; seed < 132_100; seed++)
        {
            var model = RandomModels.Next(seed);
            var selfish = model with
            {
                DecisionMakers = [.. model.DecisionMakers.Select((maker, index) => maker with { Attitudes = [.. model.DecisionMakers.Select((_, other) => other == index ? 1 : 0)] })],
            };
            ShouldBeSame(Solve.Run(model), Solve.Run(selfish), seed);
        }
    }

    /// <summary>A decision maker devoted to another alone prefers what that one prefers; one hostile to it alone prefers the opposite.</summary>
    [Fact]
    public void Devotion_takes_over_a_preference_and_hostility_turns_it_round()
    {
        var graph = Solve.Graph(Chicken with { DecisionMakers = [Chicken.DecisionMakers[0] with { Attitudes = [0, 1] }, Chicken.DecisionMakers[1] with { Attitudes = [-1, 0] }] });
        graph.Preference(0).Prefers(2, 0).ShouldBeTrue();
        graph.Preference(1).Prefers(3, 1).ShouldBeTrue();
        graph.Preference(1).Prefers(1, 3).ShouldBeFalse();
    }

    /// <summary>
    /// The two readings of a sanction differ where one can undo the other's move: here the second brings the first back, which by the
    /// set definition sanctions and by the matrix form does not.
    /// </summary>
    [Fact]
    public void Being_brought_back_is_a_sanction_by_the_sets_and_none_by_the_matrices()
    {
        var model = new ConflictModel
        {
            States = [new("s"), new("t")],
            Arcs = [new(0, "s", "t"), new(1, "t", "s")],
            DecisionMakers =
            [
                new DecisionMaker("first") { Preference = RankingPreference.Strict("t", "s") },
                new DecisionMaker("second") { Preference = RankingPreference.Strict("s", "t") },
            ],
        };
        Solve.Run(model).Stable(Concept.Seq, 0).ShouldBe([0, 1]);
        Solve.Run(model, StabilityRules.Ordinary with { Convention = SanctionConvention.MatrixForm }).Stable(Concept.Seq, 0).ShouldBe([1]);
    }

    private static StateDegree[] Degrees(Conflict.Graph.ConflictGraph graph, int maker) =>
        [.. from state in Enumerable.Range(0, graph.StateCount)
            from other in Enumerable.Range(0, graph.StateCount)
            where state != other
            select new StateDegree(graph.States.Id(state), graph.States.Id(other), graph.Preference(maker).Compare(state, other) switch { Comparison.Better => 1, Comparison.Worse => 0, _ => 0.5 })];

    private static void Same(ulong firstSeed, Func<Conflict.Graph.ConflictGraph, int, Preference> written)
    {
        for (var seed = firstSeed; seed < firstSeed + 60; seed++)
        {
            var model = RandomModels.Next(seed, complete: true);
            var graph = Solve.Graph(model);
            ShouldBeSame(Solve.Run(graph), Solve.Run(model with { DecisionMakers = [.. model.DecisionMakers.Select((maker, index) => maker with { Preference = written(graph, index) })] }), seed);
        }
    }

    private static void ShouldBeSame(StabilityResult left, StabilityResult right, ulong seed)
    {
        foreach (var concept in Concepts.All)
        {
            for (var maker = 0; maker < left.Graph.MakerCount; maker++)
            {
                left.Stable(concept, maker).SameAs(right.Stable(concept, maker)).ShouldBeTrue($"seed {seed} {concept} m{maker}");
            }
        }
    }
}
