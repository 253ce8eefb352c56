using Demarche.Conflict.Hypergames;
using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Tests.Stability;

namespace Demarche.Conflict.Tests.Hypergames;

public class HypergameAnalysisTests
{
    [Fact]
    public void Without_views_a_hypergame_is_the_conflict_itself()
    {
        for (var seed = 90_000UL; seed < 90_100; seed++)
        {
            var model = RandomModels.Next(seed);
            var (result, problems) = HypergameAnalysis.Run(model, cancellation: TestContext.Current.CancellationToken);
            problems.ShouldBeEmpty();
            foreach (var concept in Concepts.All)
            {
                result!.Equilibria[concept].SameAs(Solve.Run(model).Equilibria(concept)).ShouldBeTrue($"seed {seed}");
                result.Surprises[concept].Count.ShouldBe(0);
            }
        }
    }

    /// <summary>The first believes the second would rather crash than yield, so the compromise holds for it by a threat that is not real.</summary>
    [Fact]
    public void A_misread_preference_makes_a_state_hold_that_would_not()
    {
        var chicken = StabilityAnalysisTests.Chicken;
        var model = chicken with
        {
            DecisionMakers =
            [
                chicken.DecisionMakers[0] with { View = new MakerView { Preferences = new Dictionary<int, Preference> { [1] = RankingPreference.Strict("3", "4", "1", "2") } } },
                chicken.DecisionMakers[1] with { View = new MakerView { Preferences = new Dictionary<int, Preference> { [0] = RankingPreference.Strict("2", "4", "1", "3") } } },
            ],
        };
        var (result, _) = HypergameAnalysis.Run(model, cancellation: TestContext.Current.CancellationToken);
        Solve.Ids(result!.True, result.Surprises[Concept.Seq]).ShouldBe("1");
    }

    [Fact]
    public void What_a_party_does_not_see_it_holds_stable_nowhere()
    {
        var chicken = StabilityAnalysisTests.Chicken;
        var model = chicken with { DecisionMakers = [chicken.DecisionMakers[0] with { View = new MakerView { UnseenOptions = [1] } }, chicken.DecisionMakers[1]] };
        var (result, _) = HypergameAnalysis.Run(model, cancellation: TestContext.Current.CancellationToken);
        Solve.Ids(result!.True, result.Stable[Concept.Nash][0]).ShouldBe("2");
        result.Seen[0].StateCount.ShouldBe(2);
    }
}
