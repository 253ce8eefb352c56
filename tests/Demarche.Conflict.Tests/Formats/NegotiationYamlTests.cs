using Demarche.Conflict.Formats.Negotiations;

namespace Demarche.Conflict.Tests.Formats;

public sealed class NegotiationYamlTests
{
    private const string Ferry = """
        name: Ferry talks
        issues:
          - {name: Harbour, outcomes: [closed, open]}
          - {name: Fee, outcomes: [none, half, full]}
        parties:
          - name: North
            reservation: 8
            issues:
              Harbour: {scores: {closed: 10}}
              Fee: {weight: 2, scores: {half: 4, full: 8.5}}
          - name: South
            issues: {}
        infeasible:
          - {Harbour: closed, Fee: full}
        """;

    [Fact]
    public void A_negotiation_has_issues_parties_and_what_each_package_is_worth_to_them()
    {
        NegotiationYaml.Looks(Ferry).ShouldBeTrue();
        var file = NegotiationYaml.Read(Ferry);
        file.Problems.ShouldBeEmpty();
        file.Model!.Issues[1].Outcomes.ShouldBe(["none", "half", "full"]);
        file.Model.Parties[0].Reservation.ShouldBe(8);
        file.Model.Parties[0].Weights.ShouldBe([1, 2]);
        file.Model.Parties[0].Scores[1].ShouldBe([0, 4, 8.5m]);
        file.Model.Infeasible.Single().ShouldBe([0, 2]);
    }

    [Fact]
    public void All_errors_of_a_negotiation_are_told_at_once_with_their_lines()
    {
        var problems = NegotiationYaml.Read(Ferry.Replace("Harbour: {scores: {closed: 10}}", "Harbor: {scores: {closed: 10}}", StringComparison.Ordinal)
            .Replace("full: 8.5", "ful: much", StringComparison.Ordinal)
            .Replace("Fee: full", "Fee: free", StringComparison.Ordinal)).Problems;
        problems.Select(problem => problem.Line).ShouldBe([9, 10, 14]);
        problems[0].Text.ShouldContain("\"Harbour\" is meant");
    }

    [Fact]
    public void Problems_that_are_found_later_are_told_with_the_line_too() =>
        NegotiationYaml.Read(Ferry.Replace("weight: 2", "weight: -2", StringComparison.Ordinal)).Problems.ShouldContain(problem => problem.IsError && problem.Line == 6);
}
