using System.Globalization;
using Demarche.Conflict.Coalitions;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;
using Demarche.Conflict.TwoMakers;

namespace Demarche.Conflict.Verification;

/// <summary>
/// Works out results by the names that cases have for concepts: the five, <c>_a</c> to <c>_d</c> behind them for unknown preference, a small <c>s</c>
/// before them for strong stability, CNash, CGMR, CSMR and CSEQ for coalitions, NM and L1, L2, … for two decision makers, SIM. Each analysis runs once. Not for several threads at once.
/// </summary>
internal sealed class CaseConcepts(ConflictGraph graph, CancellationToken cancellation)
{
    private static readonly StabilityRules[] Variants =
        [StabilityRules.UnknownA, StabilityRules.UnknownB, StabilityRules.UnknownC, StabilityRules.UnknownD, StabilityRules.Certain, StabilityRules.Possible];

    private readonly Dictionary<string, StabilityResult> _results = new(StringComparer.Ordinal);
    private CoalitionResult? _coalitions;

    /// <summary>The states stable for all, or null where the name is none.</summary>
    internal StateSet? Equilibria(string name)
    {
        if (CoalitionAnalysis.Concepts.Where(concept => string.Equals(concept.Label(), name, StringComparison.Ordinal)).Take(1).ToList() is [var coalitional])
        {
            return (_coalitions ??= CoalitionAnalysis.Run(graph, cancellation)).Equilibria(coalitional);
        }

        return Individual(name)?.Aggregate(StateSet.Full(graph.StateCount), static (all, stable) => all.Intersect(stable));
    }

    /// <summary>The states stable for each decision maker, or null where the name is none.</summary>
    internal IReadOnlyList<StateSet>? Individual(string name)
    {
        switch (name)
        {
            case "NM":
                return LimitedMoves.NonMyopic(graph, cancellation);
            case "SIM":
                return SimultaneousMoves.Run(graph, cancellation);
            case ['L', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var horizon) && horizon > 0:
                return LimitedMoves.Run(graph, horizon, cancellation);
        }

        if (name is "sGMR" or "sSMR" or "sSEQ")
        {
            return Stable(StabilityRules.Strong(), name is "sGMR" ? Concept.Gmr : name is "sSMR" ? Concept.Smr : Concept.Seq);
        }

        var cut = name.IndexOf('_', StringComparison.Ordinal);
        var rules = cut < 0 ? StabilityRules.Ordinary : Variants.FirstOrDefault(variant => string.Equals(variant.Name, name[(cut + 1)..], StringComparison.Ordinal));
        if (rules is null || !Stability.Concepts.TryParse(cut < 0 ? name : name[..cut], out var concept))
        {
            return null;
        }

        return Stable(rules, concept);
    }

    /// <summary>The states stable for every bloc of a partition, or null where the name is none.</summary>
    internal StateSet? OfBlocs(string name, IReadOnlyList<IReadOnlyList<string>> partition)
    {
        var blocs = new List<Coalition>();
        foreach (var names in partition)
        {
            var members = 0U;
            foreach (var member in names)
            {
                if (!graph.TryFindMaker(member, out var maker))
                {
                    return null;
                }

                members |= 1U << maker;
            }

            blocs.Add(new Coalition(members));
        }

        return Stability.Concepts.TryParse(name, out var concept)
            ? BlocAnalysis.Run(graph, blocs, cancellation)[concept].Aggregate(StateSet.Full(graph.StateCount), static (all, stable) => all.Intersect(stable))
            : null;
    }

    private StateSet[] Stable(StabilityRules rules, Concept concept)
    {
        var result = Result(rules);
        return [.. Enumerable.Range(0, graph.MakerCount).Select(maker => result.Stable(concept, maker))];
    }

    private StabilityResult Result(StabilityRules rules)
    {
        if (!_results.TryGetValue(rules.Name, out var result))
        {
            result = StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = rules }, cancellation: cancellation);
            _results.Add(rules.Name, result);
        }

        return result;
    }
}
