using Demarche.Conflict.Confrontation;
using Demarche.Conflict.Model;
using Demarche.Conflict.Tests.Stability;

namespace Demarche.Conflict.Tests.Confrontation;

public class ConfrontationAnalysisTests
{
    /// <summary>Each asks the other to yield and says it drives on if refused: both would rather yield than crash, so neither refusal is easy to believe.</summary>
    [Fact]
    public void In_chicken_each_has_a_rejection_dilemma()
    {
        var (result, problems) = ConfrontationAnalysis.Run(Solve.Graph(With(new Stance(Pattern("YN"), Pattern("Y-")), new Stance(Pattern("NY"), Pattern("-Y")))));
        problems.ShouldBeEmpty();
        result!.Threatened.ShouldBe(3);
        result.Dilemmas.Select(static dilemma => (dilemma.Kind, dilemma.Party, dilemma.Other, dilemma.IsCertain)).ShouldBe(
            [(DilemmaKind.Rejection, 0, 1, true), (DilemmaKind.Rejection, 1, 0, true)]);
    }

    /// <summary>Both ask for the compromise, which each would leave: neither can be trusted.</summary>
    [Fact]
    public void A_compromise_that_each_would_leave_raises_trust()
    {
        var stance = new Stance(Pattern("NN"), Pattern("YY"));
        var (result, _) = ConfrontationAnalysis.Run(Solve.Graph(With(stance, stance)));
        result!.Dilemmas.Select(static dilemma => dilemma.Kind).ShouldBe([DilemmaKind.Cooperation, DilemmaKind.Trust, DilemmaKind.Cooperation, DilemmaKind.Trust]);
    }

    [Fact]
    public void A_doubted_word_is_a_dilemma_of_its_own()
    {
        var model = With(new Stance(Pattern("YN"), Pattern("Y-")) { Doubts = [1] }, new Stance(Pattern("NY"), Pattern("-Y")));
        var (result, _) = ConfrontationAnalysis.Run(Solve.Graph(model));
        result!.Dilemmas.Where(static dilemma => dilemma.FromDoubt).Select(static dilemma => (dilemma.Kind, dilemma.Party, dilemma.Other)).ShouldBe([(DilemmaKind.Trust, 0, 1)]);
    }

    [Fact]
    public void Without_two_stances_there_is_no_confrontation() =>
        ConfrontationAnalysis.Run(Solve.Graph(StabilityAnalysisTests.Chicken)).Problems.ShouldHaveSingleItem().Number.ShouldBe("DEM546");

    private static ConflictModel With(Stance first, Stance second)
    {
        var chicken = StabilityAnalysisTests.Chicken;
        return chicken with { DecisionMakers = [chicken.DecisionMakers[0] with { Stance = first }, chicken.DecisionMakers[1] with { Stance = second }] };
    }

    private static StatePattern Pattern(string text) => StatePattern.TryParse(text, out var pattern) ? pattern : throw new ArgumentException(text, nameof(text));
}
