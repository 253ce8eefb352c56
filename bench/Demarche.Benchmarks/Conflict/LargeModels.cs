using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;

namespace Demarche.Benchmarks.Conflict;

/// <summary>Large random models in option form, each from its seed alone.</summary>
internal static class LargeModels
{
    /// <summary>The model with 138,240 feasible states and 6,912,000 moves: 6 decision makers, 20 options.</summary>
    internal static ConflictModel Bound(ulong seed, LargeModelForm form = LargeModelForm.Plain) => Make(
        [2, 3, 3, 3, 4, 5],
        [["YY"], ["YY-", "Y-Y", "-YY"], ["YY-", "Y-Y"], [], ["YY--"], ["YY---"]],
        seed,
        form);

    /// <summary>Every decision maker has the same number of options and nothing is infeasible.</summary>
    internal static ConflictModel Free(int makers, int optionsEach, ulong seed, LargeModelForm form = LargeModelForm.Plain) =>
        Make([.. Enumerable.Repeat(optionsEach, makers)], [.. Enumerable.Repeat(Array.Empty<string>(), makers)], seed, form);

    /// <summary>Four decision makers who have ten combinations of their four options each: 10,000 states.</summary>
    internal static ConflictModel TenEach(ulong seed, LargeModelForm form) =>
        Make([4, 4, 4, 4], [.. Enumerable.Repeat<string[]>(["YY--", "Y-YY", "-YYY"], 4)], seed, form);

    private static ConflictModel Make(int[] optionCounts, string[][] patterns, ulong seed, LargeModelForm form)
    {
        var random = new SplitMix64(seed);
        var count = optionCounts.Sum();
        var options = new List<ModelOption>();
        var makers = new List<DecisionMaker>();
        var infeasible = new List<InfeasiblePattern>();
        for (var maker = 0; maker < optionCounts.Length; maker++)
        {
            var first = options.Count;
            infeasible.AddRange(patterns[maker].Select(pattern => Shifted(pattern, first)));
            options.AddRange(Enumerable.Range(0, optionCounts[maker]).Select(index => new ModelOption(
                Named("option", first + index), form == LargeModelForm.FirstForward && index == 0 ? PermittedDirection.Forward : PermittedDirection.Both)));
            makers.Add(new DecisionMaker(Named("maker", maker))
            {
                Options = [.. Enumerable.Range(first, optionCounts[maker])],
                Preference = Statements(random, count, form == LargeModelForm.ManyTies ? 4 : count) with
                {
                    Rule = form == LargeModelForm.Silent ? StatementRule.PrioritisedWithSilence : StatementRule.Prioritised,
                },
            });
        }

        if (form == LargeModelForm.PatternAcross)
        {
            infeasible.Add(new InfeasiblePattern(new StatePattern(1UL | (1UL << optionCounts[0]), 1UL | (1UL << optionCounts[0]))));
        }

        var model = new ConflictModel
        {
            Name = Named("random", (int)seed),
            Options = options,
            DecisionMakers = makers,
            Infeasible = infeasible,
            Numbering = StateNumbering.Code,
            StatusQuo = "0",
        };
        return form == LargeModelForm.Fuzzy ? model with { DecisionMakers = [.. Fuzzy(model, random)] } : model;
    }

    /// <summary>A degree for each move there and back, and four for each state over states anywhere.</summary>
    private static IEnumerable<DecisionMaker> Fuzzy(ConflictModel model, SplitMix64 random)
    {
        var graph = ConflictGraph.Compile(model).Required();
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            var degrees = new Dictionary<(int, int), StateDegree>();
            for (var state = 0; state < graph.StateCount; state++)
            {
                foreach (var other in graph.Moves(maker).Targets(state).Concat(Enumerable.Range(0, 4).Select(_ => random.Below(graph.StateCount))).Where(other => other > state))
                {
                    degrees.TryAdd((state, other), new StateDegree(graph.States.Id(state), graph.States.Id(other), random.Below(101) / 100.0));
                }
            }

            yield return model.DecisionMakers[maker] with { Preference = new FuzzyPreference([.. degrees.Values], 0.3) };
        }
    }

    private static StatementPreference Statements(SplitMix64 random, int options, int count)
    {
        var formulas = new List<Formula>();
        for (var number = 1; number <= count; number++)
        {
            var first = Alternative(random, options);
            formulas.Add(number % 3 == 0 ? new Formula.Or([first, Alternative(random, options)]) : first);
        }

        return StatementPreference.Prioritised(formulas);
    }

    private static Formula.And Alternative(SplitMix64 random, int options)
    {
        var length = 1 + random.Below(3);
        var literals = new Dictionary<int, Formula>();
        while (literals.Count < length)
        {
            var option = random.Below(options);
            if (!literals.ContainsKey(option))
            {
                literals.Add(option, new Formula.Literal(option, random.Below(2) == 1));
            }
        }

        return new Formula.And([.. literals.Values]);
    }

    private static InfeasiblePattern Shifted(string pattern, int first) =>
        StatePattern.TryParse(new string('-', first) + pattern, out var shifted)
            ? new InfeasiblePattern(shifted) : throw new ArgumentException($"{pattern} is no pattern.", nameof(pattern));

    private static string Named(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what} {number}");
}
