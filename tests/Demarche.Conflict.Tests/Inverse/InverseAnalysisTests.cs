using Demarche.Conflict.Graph;
using Demarche.Conflict.Inverse;
using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;

namespace Demarche.Conflict.Tests.Inverse;

public class InverseAnalysisTests
{
    /// <summary>
    /// Syria and Iraq 1975, state 2 (Hipel, Kilgour and Kinsara 2014). A widely used program prints 420 for SEQ and GMR because a later
    /// sanctioned improvement hides an earlier one; the right number is 384 = 720 (1 - 1/3 - 1/3 + 1/5).
    /// </summary>
    [Theory]
    [InlineData(Concept.Nash, 240)]
    [InlineData(Concept.Seq, 384)]
    [InlineData(Concept.Gmr, 384)]
    [InlineData(Concept.Smr, 300)]
    public void Rankings_of_Syria_that_make_state_2_stable_are_counted_exactly(Concept concept, int expected)
    {
        var graph = Solve.Graph(SyriaIraq);
        var result = InverseAnalysis.Run(graph, concept, 0, Solve.State(graph, "2"), cancellation: TestContext.Current.CancellationToken);
        ((int)result.Rankings).ShouldBe(720);
        ((int)result.StableRankings!.Value).ShouldBe(expected);
        result.Holds.ShouldBeFalse();
    }

    [Fact]
    public void A_condition_holds_exactly_where_the_state_is_stable()
    {
        for (var seed = 60_000UL; seed < 60_150; seed++)
        {
            var model = RandomModels.Next(seed, complete: true);
            var graph = Solve.Graph(model);
            var random = new SplitMix64(seed);
            var (maker, state) = (random.Below(graph.MakerCount), random.Below(graph.StateCount));
            foreach (var concept in Concepts.All)
            {
                var result = InverseAnalysis.Run(graph, concept, maker, state, cancellation: TestContext.Current.CancellationToken);
                result.Holds.ShouldBe(Solve.Run(graph).Stable(concept, maker).Contains(state), $"seed {seed} {concept}");
                (result.SmallestChange.Count == 0).ShouldBe(result.Holds);
                result.Condition.Holds(other => graph.Preference(maker).Prefers(other, state) && !result.SmallestChange.Contains(other)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Counts_are_those_of_all_rankings_tried()
    {
        var tried = 0;
        for (var seed = 61_000UL; seed < 61_200; seed++)
        {
            var model = RandomModels.Next(seed, complete: true);
            var graph = Solve.Graph(model);
            if (graph.StateCount > 5)
            {
                continue;
            }

            tried++;
            string[] ids = [.. Enumerable.Range(0, graph.StateCount).Select(graph.States.Id)];
            var rankings = Permutations(ids).Select(order => Solve.Run(model with
            {
                DecisionMakers = [model.DecisionMakers[0] with { Preference = RankingPreference.Strict(order) }, .. model.DecisionMakers.Skip(1)],
            })).ToArray();
            foreach (var concept in Concepts.All)
            {
                var result = InverseAnalysis.Run(graph, concept, 0, 0, cancellation: TestContext.Current.CancellationToken);
                ((int)result.StableRankings!.Value).ShouldBe(rankings.Count(ranking => ranking.Stable(concept, 0).Contains(0)), $"seed {seed} {concept}");
            }
        }

        tried.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_clause_is_written_with_its_alternatives()
    {
        var graph = Solve.Graph(SyriaIraq);
        var condition = InverseAnalysis.Condition(graph, Concept.Gmr, 0, Solve.State(graph, "2"), TestContext.Current.CancellationToken);
        condition.Clauses.Select(clause => InverseText.Write(graph, condition, clause)).ShouldBe(["2 is at least as good as 1 or 4", "2 is at least as good as 3 or 6"]);
    }

    /// <summary>By the concepts that turn on a decision maker's own preference alone, no subset of a joint change will do; whatever is said to hold does.</summary>
    [Fact]
    public void A_joint_change_makes_an_equilibrium_and_no_part_of_it_does()
    {
        for (var seed = 160_000UL; seed < 160_040; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            foreach (var concept in Concepts.All)
            {
                var joint = InverseAnalysis.Joint(graph, concept, 0, TestContext.Current.CancellationToken);
                IsEquilibrium(graph, concept, joint.Dropped).ShouldBe(joint.Holds, $"seed {seed} {concept}");
                if (concept is Concept.Seq or Concept.Sseq)
                {
                    continue;
                }

                joint.Holds.ShouldBeTrue($"seed {seed} {concept}");
                foreach (var (maker, states) in joint.Dropped)
                {
                    var less = joint.Dropped.ToDictionary(static change => change.Key, change => change.Key == maker ? [.. states.Skip(1)] : change.Value);
                    IsEquilibrium(graph, concept, less).ShouldBeFalse($"seed {seed} {concept} m{maker}");
                }
            }
        }
    }

    private static bool IsEquilibrium(ConflictGraph graph, Concept concept, IReadOnlyDictionary<int, IReadOnlyList<int>> dropped)
    {
        var changed = dropped.Aggregate(graph, static (before, change) => before.With(
            change.Key, change.Value.Aggregate(before.Preference(change.Key), static (preference, other) => new AnsweredPreference(preference, other, 0, Comparison.Worse))));
        return Solve.Run(changed).Equilibria(concept).Contains(0);
    }

    private static ConflictModel SyriaIraq { get; } = new()
    {
        Options = [new ModelOption("Release water"), new ModelOption("Escalate"), new ModelOption("Attack")],
        States = [State("1", 0), State("2", 1), State("3", 2), State("4", 4), State("5", 5), State("6", 6)],
        DecisionMakers =
        [
            new DecisionMaker("Syria") { Options = [0, 1], Preference = RankingPreference.Strict("1", "3", "6", "2", "4", "5") },
            new DecisionMaker("Iraq") { Options = [2], Preference = RankingPreference.Strict("2", "4", "6", "1", "5", "3") },
        ],
    };

    private static ModelState State(string id, ulong taken) => new(id, new StatePattern(7, taken));

    private static IEnumerable<string[]> Permutations(string[] ids) => ids.Length == 0 ? [[]]
        : ids.SelectMany(first => Permutations([.. ids.Where(other => other != first)]).Select(rest => (string[])[first, .. rest]));
}
