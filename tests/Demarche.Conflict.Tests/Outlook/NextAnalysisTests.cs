using Demarche.Conflict.Model;
using Demarche.Conflict.Outlook;
using Demarche.Conflict.Tests.Stability;

namespace Demarche.Conflict.Tests.Outlook;

public class NextAnalysisTests
{
    [Fact]
    public void Nothing_credible_deters_from_driving_on_in_chicken()
    {
        var next = Next(StabilityAnalysisTests.Chicken);
        next.Moves.Select(static move => move.Outlook).ShouldBe([MoveOutlook.Ready, MoveOutlook.Ready]);
        (next.ComparisonsKnown, next.Comparisons).ShouldBe((4, 4));
        next.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void A_move_of_which_nothing_is_known_turns_on_a_question()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = RankingPreference.Strict("2", "1", "3", "4") },
                new DecisionMaker("second") { Options = [1] },
            ],
        };
        var next = Next(model);
        next.Moves.Select(static move => move.Outlook).ShouldBe([MoveOutlook.Open, MoveOutlook.TurnsOnQuestion]);
        next.Moves[0].Question.ShouldBe(new PreferenceQuestion(1, 1, 3));
        next.Moves[1].Question.ShouldBe(new PreferenceQuestion(1, 0, 2));
        (next.ComparisonsKnown, next.Comparisons).ShouldBe((2, 4));
        next.Questions.Count.ShouldBe(2);
        next.Questions[0].WorstAnswer.ShouldBeLessThanOrEqualTo(next.Questions[1].WorstAnswer);
        next.Certain.IsWithin(next.Possible).ShouldBeTrue();
    }

    [Fact]
    public void A_certain_answer_deters()
    {
        // The second will drive into the first if the first drives on, and is known to.
        var model = StabilityAnalysisTests.Chicken with
        {
            DecisionMakers =
            [
                new DecisionMaker("first") { Options = [0], Preference = RankingPreference.Strict("2", "1", "3", "4") },
                new DecisionMaker("second") { Options = [1], Preference = RankingPreference.Strict("4", "1", "3", "2") },
            ],
        };
        var next = Next(model);
        next.Moves[0].Outlook.ShouldBe(MoveOutlook.Deterred);
        next.Moves[0].Sanction!.Steps.Select(static step => step.Mover).ShouldBe([1]);
        next.Moves[1].Outlook.ShouldBe(MoveOutlook.NoGainKnown);
    }

    private static NextMoves Next(ConflictModel model) => NextAnalysis.Run(Solve.Graph(model), cancellation: TestContext.Current.CancellationToken);
}
