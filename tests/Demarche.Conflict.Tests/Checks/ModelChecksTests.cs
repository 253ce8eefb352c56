using Demarche.Conflict.Checks;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Tests.Stability;

namespace Demarche.Conflict.Tests.Checks;

public class ModelChecksTests
{
    /// <summary>An option that is infeasible with both values of another, as in a published trade model whose maker was never told.</summary>
    [Fact]
    public void An_option_that_can_never_be_taken_is_told()
    {
        _ = StatePattern.TryParse("YY-", out var both);
        _ = StatePattern.TryParse("YN-", out var neither);
        var model = new ConflictModel
        {
            Options = [new ModelOption("stress the agenda"), new ModelOption("b"), new ModelOption("c")],
            Infeasible = [new InfeasiblePattern(both), new InfeasiblePattern(neither)],
            DecisionMakers =
            [
                new DecisionMaker("Japan") { Options = [0, 1], Preference = StatementPreference.Prioritised(Taken(0), Taken(1), Taken(1), Taken(2)) },
                new DecisionMaker("US") { Options = [2], Preference = StatementPreference.Prioritised(Taken(2), Taken(1)) },
            ],
        };
        Numbers(model).ShouldBe(["DEM530 options[0]", "DEM531 decisionMakers[0].preference.tiers[0].statements[0]", "DEM532 decisionMakers[0].preference.tiers[2].statements[0]"]);
    }

    [Fact]
    public void A_preference_that_goes_in_a_circle_is_shown()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = new PairwisePreference([new("1", "2"), new("2", "3"), new("3", "1")]) },
                new DecisionMaker("second") { Options = [1], Preference = RankingPreference.Strict("3", "1", "2", "4") },
            ],
        };
        var warning = ModelChecks.Warnings(Solve.Graph(model), TestContext.Current.CancellationToken).ShouldHaveSingleItem();
        warning.Number.ShouldBe("DEM535");
        warning.Text.ShouldContain("1 > 2 > 3 > 1");
    }

    [Fact]
    public void A_decision_maker_without_moves_and_ties_that_decide_are_told()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = new RankingPreference([new RankingTier(["1", "2", "3", "4"])]) },
                new DecisionMaker("second") { Options = [1], Preference = RankingPreference.Strict("3", "1", "2", "4") },
                new DecisionMaker("third") { Preference = RankingPreference.Strict("3", "1", "2", "4") },
            ],
        };
        Numbers(model).ShouldBe(["DEM534 decisionMakers[2]", "DEM536 decisionMakers[0].preference"]);
    }

    /// <summary>
    /// The first would gain by moving to t, and the second can answer with u, which the first holds equal to s: by the concepts with sanctions s holds on
    /// that tie alone. By Nash it does not hold at all.
    /// </summary>
    [Fact]
    public void A_tie_that_makes_a_sanction_is_told_with_the_concepts_it_decides()
    {
        var model = new ConflictModel
        {
            States = [new("s"), new("t"), new("u")],
            Arcs = [new(0, "s", "t"), new(1, "t", "u")],
            DecisionMakers =
            [
                new DecisionMaker("first") { Preference = new RankingPreference([new RankingTier(["t"]), new RankingTier(["s", "u"])]) },
                new DecisionMaker("second") { Preference = RankingPreference.Strict("u", "t", "s") },
            ],
        };
        ModelChecks.Warnings(Solve.Graph(model), TestContext.Current.CancellationToken).ShouldHaveSingleItem().Text
            .ShouldStartWith("Ties of first decide equilibria (GMR: state s; SMR: state s; SEQ: state s; SSEQ: state s)");
    }

    /// <summary>The verdict is that of the plain analysis of the model with the ties with that one state broken.</summary>
    [Fact]
    public void Broken_ties_are_judged_as_if_the_preference_said_so()
    {
        for (var seed = 150_000UL; seed < 150_080; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed, complete: true));
            var broken = Solve.Run(graph, StabilityRules.TiesBroken);
            for (var verdict = 0; verdict < graph.MakerCount * graph.StateCount; verdict++)
            {
                var (maker, state) = (verdict / graph.StateCount, verdict % graph.StateCount);
                var changed = Solve.Run(graph.With(maker, Broken(graph.Preference(maker), state)));
                foreach (var concept in Concepts.All)
                {
                    broken.Stable(concept, maker).Contains(state).ShouldBe(changed.Stable(concept, maker).Contains(state), $"seed {seed} {concept} m{maker} {state}");
                }
            }
        }
    }

    private static BitRelation Broken(CompiledPreference preference, int state)
    {
        var relation = new BitRelation(preference.StateCount, othersAreUnknown: false);
        for (var one = 0; one < preference.StateCount; one++)
        {
            for (var other = 0; other < preference.StateCount; other++)
            {
                if (preference.Prefers(one, other) || (other == state && one != state && preference.Compare(one, other) == Comparison.Tied))
                {
                    relation.SetBetter(one, other);
                }
            }
        }

        return relation;
    }

    private static Formula.Literal Taken(int option) => new(option, true);

    private static IEnumerable<string> Numbers(ConflictModel model) =>
        ModelChecks.Warnings(Solve.Graph(model), TestContext.Current.CancellationToken).Select(static warning => $"{warning.Number} {warning.Path}");
}
