using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;
using Demarche.Conflict.TwoMakers;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Tests.Stability;

/// <summary>
/// Errors of existing programs, each with a model on which it shows. Those of the Garrison conflict are among the published cases, that of counted
/// rankings stands with the inverse analysis, that of a dead option with the checks.
/// </summary>
public class KnownErrorTests
{
    /// <summary>A widely used program lets each opponent move at most once in a sanction; the definition only forbids two moves in a row.</summary>
    [Theory]
    [InlineData(Concept.Seq)]
    [InlineData(Concept.Gmr)]
    public void An_opponent_may_move_again_after_another_has_moved(Concept concept)
    {
        var model = new ConflictModel
        {
            States = [new("s"), new("t"), new("a"), new("b"), new("c")],
            Arcs = [new(0, "s", "t"), new(1, "t", "a"), new(2, "a", "b"), new(1, "b", "c")],
            DecisionMakers =
            [
                new DecisionMaker("focal") { Preference = RankingPreference.Strict("t", "a", "b", "s", "c") },
                new DecisionMaker("first") { Preference = RankingPreference.Strict("c", "b", "a", "t", "s") },
                new DecisionMaker("second") { Preference = RankingPreference.Strict("b", "a", "t", "s", "c") },
            ],
        };
        var graph = Solve.Graph(model);
        Solve.Run(graph).Stable(concept, 0).Contains(0).ShouldBeTrue();
        var witness = new WitnessFinder(graph).Find(concept, 0, 0, TestContext.Current.CancellationToken);
        witness.Improvements.ShouldHaveSingleItem().Sanction!.Steps.Select(static step => step.Mover).ShouldBe([1, 2, 1]);
    }

    /// <summary>The same program goes through the opponents' moves once, so that every improvement but the first looks unsanctioned.</summary>
    [Fact]
    public void Each_of_several_improvements_is_held_against_all_moves_of_the_other()
    {
        var model = new ConflictModel
        {
            Options = [new ModelOption("a"), new ModelOption("b"), new ModelOption("answer")],
            DecisionMakers =
            [
                new DecisionMaker("focal") { Options = [0, 1], Preference = RankingPreference.Strict("2", "3", "4", "1", "5", "6", "7", "8") },
                new DecisionMaker("other") { Options = [2], Preference = RankingPreference.Strict("5", "6", "7", "8", "1", "2", "3", "4") },
            ],
        };
        SimultaneousMoves.Run(Solve.Graph(model), TestContext.Current.CancellationToken)[0].Contains(0).ShouldBeTrue();
    }
}
