using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Tests.States;

public class StateGenerationTests
{
    [Fact]
    public void A_model_with_forty_free_options_is_refused_before_memory_is_spent()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ConflictGraph.Compile(Options(40, "YY"), cancellation: TestContext.Current.CancellationToken);
        result.Graph.ShouldBeNull();
        result.Problems.ShouldHaveSingleItem().Number.ShouldBe("DEM509");
        result.Problems[0].Text.ShouldContain("8.25E+11");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4_000_000);
    }

    [Fact]
    public void Many_options_with_few_feasible_combinations_are_found()
    {
        // Option k + 1 needs option k: 41 combinations of 2^40.
        var model = Options(40) with { Infeasible = [.. Enumerable.Range(0, 39).Select(static k => new InfeasiblePattern(new StatePattern(3UL << k, 2UL << k)))] };
        ConflictGraph.Compile(model, cancellation: TestContext.Current.CancellationToken).Required().StateCount.ShouldBe(41);
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var model = new ConflictModel
        {
            Options = [new ModelOption("a")],
            DecisionMakers =
            [
                new DecisionMaker("x") { Options = [3], Preference = StatementPreference.Prioritised(new Formula.Literal(7, true)) },
                new DecisionMaker("x") { Attitudes = [5] },
            ],
        };
        ConflictGraph.Compile(model, cancellation: TestContext.Current.CancellationToken).Problems.Select(static problem => problem.Number).Order()
            .ShouldBe(["DEM504", "DEM504", "DEM507", "DEM523"]);
    }

    [Fact]
    public void Estimates_are_exact_for_groups_that_can_be_counted()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var random = new SplitMix64(seed);
            var options = 1 + random.Below(12);
            var patterns = Enumerable.Range(0, random.Below(8)).Select(_ =>
            {
                var named = random.Next() & random.Next() & ((1UL << options) - 1);
                return new StatePattern(named, named & random.Next());
            }).ToArray();
            var expected = Enumerable.Range(0, 1 << options).Count(code => !Array.Exists(patterns, pattern => pattern.Matches((ulong)code)));
            StateEstimator.Estimate(options, patterns, TestContext.Current.CancellationToken).ShouldBe(new StateEstimate(1 << options, expected, true));
        }
    }

    [Fact]
    public void The_generator_of_random_numbers_has_its_published_sequence()
    {
        var random = new SplitMix64(1);
        random.Next().ShouldBe(0x910a2dec89025cc1UL);
        random.Next().ShouldBe(0xbeeb8da1658eec67UL);
    }

    private static ConflictModel Options(int count, string? infeasible = null) => new()
    {
        Options = [.. Enumerable.Range(0, count).Select(static index => new ModelOption($"o{index}"))],
        DecisionMakers = [new DecisionMaker("x") { Options = [0] }],
        Infeasible = StatePattern.TryParse(infeasible, out var pattern) ? [new InfeasiblePattern(pattern)] : [],
    };
}
