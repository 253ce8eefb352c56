using Demarche.Conflict.Model;

namespace Demarche.Conflict.Negotiation;

/// <summary>Works out possible agreements by going through all packages.</summary>
/// <remarks>Where several packages are equally good by a criterion, the one of the least number stands; all sums are exact decimals.</remarks>
public static class NegotiationAnalysis
{
    /// <summary>The most packages that are gone through.</summary>
    public const int MostPackages = 1_000_000;

    // Enough to show; a negotiation with more has better packages in plain sight.
    private const int MostTrades = 1_000;

    /// <summary>What is wrong with a model; empty where nothing is.</summary>
    /// <param name="model">The model.</param>
    public static IReadOnlyList<ModelProblem> Problems(NegotiationModel model)
    {
        var problems = new List<ModelProblem>();
        if (model.Parties.Count < 2)
        {
            problems.Add(ConflictMessages.TooFewParties(model.Parties.Count));
        }

        if (model.Issues.Count == 0 || model.Issues.Any(static issue => issue.Outcomes.Count == 0))
        {
            problems.Add(ConflictMessages.NoOutcomes());
        }

        var packages = model.Issues.Aggregate(1.0, static (product, issue) => product * issue.Outcomes.Count);
        if (packages > MostPackages)
        {
            problems.Add(ConflictMessages.TooManyPackages(packages, MostPackages));
        }

        for (var party = 0; party < model.Parties.Count; party++)
        {
            var (weights, scores) = (model.Parties[party].Weights, model.Parties[party].Scores);
            if (weights.Count != model.Issues.Count || weights.Any(static weight => weight < 0)
                || scores.Count != model.Issues.Count || scores.Where((row, issue) => row.Count != model.Issues[issue].Outcomes.Count).Any())
            {
                problems.Add(ConflictMessages.ScoresDoNotFit(model.Parties[party].Name, party));
            }
        }

        for (var index = 0; index < model.Infeasible.Count; index++)
        {
            var pattern = model.Infeasible[index];
            if (pattern.Count != model.Issues.Count || pattern.Where((outcome, issue) => outcome is { } value && (value < 0 || value >= model.Issues[issue].Outcomes.Count)).Any())
            {
                problems.Add(ConflictMessages.PackagePatternDoesNotFit(index));
            }
        }

        return problems;
    }

    /// <summary>Works out the agreements.</summary>
    /// <param name="model">A model without problems.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The model has problems.</exception>
    public static NegotiationResult Run(NegotiationModel model, CancellationToken cancellation = default)
    {
        if (Problems(model) is [var problem, ..])
        {
            throw new ArgumentException(problem.Text, nameof(model));
        }

        var all = Packages(model).ToArray();
        var feasible = all.Where(package => !model.Infeasible.Any(pattern => Fits(pattern, package)))
            .Select(package => new WorthOf(package, [.. model.Parties.Select(party => party.Worth(package) - party.Reservation)]))
            .Where(static entry => Array.TrueForAll(entry.Gains, static gain => gain >= 0)).ToArray();
        if (feasible.Length == 0)
        {
            return new NegotiationResult(all.Length, [], [], null, null, null, []);
        }

        var pareto = Pareto(feasible, cancellation);
        var ideal = model.Parties.Select((_, party) => feasible.Max(entry => entry.Gains[party])).ToArray();
        return new NegotiationResult(
            all.Length,
            [.. feasible.Select(static entry => entry.Package)],
            [.. pareto.Select(static entry => entry.Package)],
            Best(pareto, static gains => gains.Aggregate(1.0, static (product, gain) => product * (double)gain)),
            Best(pareto, gains => gains.Select((gain, party) => ideal[party] == 0 ? 1 : (double)(gain / ideal[party])).Min()),
            Best(pareto, static gains => (double)gains.Min()),
            Trades(model, feasible, pareto, cancellation));
    }

    private static IEnumerable<Package> Packages(NegotiationModel model)
    {
        var outcomes = new int[model.Issues.Count];
        for (var number = 0; ; number++)
        {
            yield return new Package(number, [.. outcomes]);
            var issue = outcomes.Length - 1;
            for (; issue >= 0 && ++outcomes[issue] == model.Issues[issue].Outcomes.Count; issue--)
            {
                outcomes[issue] = 0;
            }

            if (issue < 0)
            {
                yield break;
            }
        }
    }

    private static bool Fits(IReadOnlyList<int?> pattern, Package package) =>
        pattern.Select((outcome, issue) => outcome is null || outcome == package.Outcomes[issue]).All(static fits => fits);

    /// <summary>Goes through packages in descending order of total gain: whatever betters a package comes before it.</summary>
    private static List<WorthOf> Pareto(WorthOf[] feasible, CancellationToken cancellation)
    {
        var kept = new List<WorthOf>();
        foreach (var entry in feasible.OrderByDescending(static entry => entry.Gains.Sum()).ThenBy(static entry => entry.Package.Number))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!kept.Exists(other => Betters(other.Gains, entry.Gains)))
            {
                kept.Add(entry);
            }
        }

        return [.. kept.OrderBy(static entry => entry.Package.Number)];
    }

    private static bool Betters(decimal[] gains, decimal[] others)
    {
        var strictly = false;
        for (var party = 0; party < gains.Length; party++)
        {
            if (gains[party] < others[party])
            {
                return false;
            }

            strictly |= gains[party] > others[party];
        }

        return strictly;
    }

    private static Package Best(List<WorthOf> pareto, Func<decimal[], double> measure) => pareto.MaxBy(entry => measure(entry.Gains))!.Package;

    private static List<Trade> Trades(NegotiationModel model, WorthOf[] feasible, List<WorthOf> pareto, CancellationToken cancellation)
    {
        var trades = new List<Trade>();
        var byOutcomes = feasible.ToDictionary(static entry => entry.Package.Number);
        var best = pareto.Select(static entry => entry.Package.Number).ToHashSet();
        foreach (var entry in feasible.Where(entry => !best.Contains(entry.Package.Number)))
        {
            cancellation.ThrowIfCancellationRequested();
            trades.AddRange(TradesFrom(model, entry, byOutcomes));
            if (trades.Count >= MostTrades)
            {
                break;
            }
        }

        return [.. trades.Take(MostTrades)];
    }

    private static IEnumerable<Trade> TradesFrom(NegotiationModel model, WorthOf from, Dictionary<int, WorthOf> feasible)
    {
        for (var first = 0; first < model.Issues.Count; first++)
        {
            for (var second = first + 1; second < model.Issues.Count; second++)
            {
                foreach (var to in Neighbours(model, from.Package, first, second).Where(feasible.ContainsKey).Select(number => feasible[number]).Where(to => Betters(to.Gains, from.Gains)))
                {
                    if (Direction(model, from.Package, to.Package, first, second) is { } trade)
                    {
                        yield return trade;
                    }
                }
            }
        }
    }

    private static IEnumerable<int> Neighbours(NegotiationModel model, Package from, int first, int second)
    {
        for (var left = 0; left < model.Issues[first].Outcomes.Count; left++)
        {
            for (var right = 0; right < model.Issues[second].Outcomes.Count; right++)
            {
                if (left != from.Outcomes[first] && right != from.Outcomes[second])
                {
                    yield return from.Outcomes.Select((outcome, issue) => issue == first ? left : issue == second ? right : outcome)
                        .Select((outcome, issue) => (outcome, issue)).Aggregate(0, (number, entry) => (number * model.Issues[entry.issue].Outcomes.Count) + entry.outcome);
                }
            }
        }
    }

    /// <summary>Two parties each of which gains on one of the issues and gives way on the other, crosswise.</summary>
    private static Trade? Direction(NegotiationModel model, Package from, Package to, int first, int second)
    {
        decimal Change(int party, int issue) => model.Parties[party].Weights[issue] * (model.Parties[party].Scores[issue][to.Outcomes[issue]] - model.Parties[party].Scores[issue][from.Outcomes[issue]]);
        for (var party = 0; party < model.Parties.Count; party++)
        {
            for (var other = 0; other < model.Parties.Count; other++)
            {
                if (Change(party, first) > 0 && Change(party, second) < 0 && Change(other, first) < 0 && Change(other, second) > 0)
                {
                    return new Trade(party, other, first, second, from, to);
                }
            }
        }

        return null;
    }

    /// <param name="Package">The package.</param>
    /// <param name="Gains">What each party gains over its reservation.</param>
    private sealed record WorthOf(Package Package, decimal[] Gains);
}
