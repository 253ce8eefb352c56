using Demarche.Conflict.Negotiation;

namespace Demarche.Conflict.Tests.Negotiation;

public class NegotiationAnalysisTests
{
    private static readonly NegotiationModel TwoIssues = new(
        [new NegotiationIssue("border", ["north", "south"]), new NegotiationIssue("water", ["less", "more"])],
        [
            new NegotiationParty("upstream", [3, 1], [[1, 0], [1, 0]], 0),
            new NegotiationParty("downstream", [1, 3], [[0, 1], [0, 1]], 0),
        ]);

    [Fact]
    public void Each_gives_way_on_what_it_cares_less_for()
    {
        var result = Run(TwoIssues);
        result.Packages.ShouldBe(4);
        // North and more water: upstream 3, downstream 3.
        result.Nash!.Outcomes.ShouldBe([0, 1]);
        result.KalaiSmorodinsky!.Outcomes.ShouldBe([0, 1]);
        result.MaxMinGain!.Outcomes.ShouldBe([0, 1]);
        result.Pareto.Select(static package => string.Concat(package.Outcomes)).ShouldBe(["00", "01", "11"]);
        var trade = result.Trades.ShouldHaveSingleItem();
        (trade.Party, trade.Other, trade.Wants, trade.Gives).ShouldBe((0, 1, 0, 1));
        trade.From.Outcomes.ShouldBe([1, 0]);
        trade.To.Outcomes.ShouldBe([0, 1]);
    }

    [Fact]
    public void A_reservation_that_nothing_reaches_leaves_no_agreement()
    {
        var result = Run(TwoIssues with { Parties = [TwoIssues.Parties[0] with { Reservation = 5 }, TwoIssues.Parties[1]] });
        result.Feasible.ShouldBeEmpty();
        result.Nash.ShouldBeNull();
    }

    [Fact]
    public void What_does_not_fit_is_told_at_once()
    {
        var wrong = new NegotiationModel([new NegotiationIssue("a", [])], [new NegotiationParty("x", [], [], 0)]) { Infeasible = [[null, 1]] };
        NegotiationAnalysis.Problems(wrong).Select(static problem => problem.Number).ShouldBe(["DEM525", "DEM526", "DEM528", "DEM529"]);
    }

    private static NegotiationResult Run(NegotiationModel model) => NegotiationAnalysis.Run(model, TestContext.Current.CancellationToken);
}
