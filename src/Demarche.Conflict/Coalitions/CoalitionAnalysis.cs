using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Reach;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Coalitions;

/// <summary>Works out which states are stable for every coalition. Sets are made for each coalition, so it is for models of moderate size.</summary>
public static class CoalitionAnalysis
{
    private const double MostBits = 4e9;

    /// <summary>All four concepts.</summary>
    public static IReadOnlyList<CoalitionConcept> Concepts { get; } = [CoalitionConcept.CNash, CoalitionConcept.CGmr, CoalitionConcept.CSmr, CoalitionConcept.CSeq];

    /// <summary>The usual abbreviation: CNash, CGMR, CSMR, CSEQ.</summary>
    /// <param name="concept">The concept.</param>
    public static string Label(this CoalitionConcept concept) => concept == CoalitionConcept.CNash ? "CNash" : concept.ToString().ToUpperInvariant();

    /// <summary>Works out all four concepts for every coalition.</summary>
    /// <param name="graph">What to analyse.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM544: too many coalitions for that many states.</exception>
    public static CoalitionResult Run(ConflictGraph graph, CancellationToken cancellation = default)
    {
        if (Math.Pow(2, graph.MakerCount) * graph.StateCount * graph.StateCount > MostBits)
        {
            throw ConflictException.TooManyCoalitions(graph.MakerCount, graph.StateCount);
        }

        var everybody = (1U << graph.MakerCount) - 1;
        Coalition[] coalitions = [.. Coalition.Within(everybody)];
        var reach = coalitions.ToDictionary(static coalition => coalition, coalition => Reach(graph, coalition, cancellation));
        var improvements = coalitions.ToDictionary(static coalition => coalition, coalition => Improvements(graph, coalition, reach[coalition]));
        var stable = new Dictionary<(CoalitionConcept, Coalition), StateSet>();
        foreach (var coalition in coalitions)
        {
            cancellation.ThrowIfCancellationRequested();
            var outside = new Coalition(everybody & ~coalition.Members);
            var check = new CoalitionCheck(graph, coalition, improvements[coalition], reach[coalition]);
            var answers = outside.Members == 0 ? null : reach[outside];
            var credible = outside.Members == 0 ? null : Credible(graph, outside, improvements, cancellation);
            stable[(CoalitionConcept.CNash, coalition)] = check.Stable(null, noEscape: false);
            stable[(CoalitionConcept.CGmr, coalition)] = check.Stable(answers, noEscape: false);
            stable[(CoalitionConcept.CSmr, coalition)] = check.Stable(answers, noEscape: true);
            stable[(CoalitionConcept.CSeq, coalition)] = check.Stable(credible, noEscape: false);
        }

        return new CoalitionResult(graph, coalitions, stable, improvements);
    }

    private static StateSet[] Reach(ConflictGraph graph, Coalition coalition, CancellationToken cancellation) =>
        Rows(graph, new ReachSets(graph.StateCount, [.. coalition.Makers.Select(maker => StepList.Of(graph, maker, (Comparison?)null))], cancellation));

    private static StateSet[] Rows(ConflictGraph graph, ReachSets sets) => [.. Enumerable.Range(0, graph.StateCount).Select(sets.From)];

    private static StateSet[] Improvements(ConflictGraph graph, Coalition coalition, StateSet[] reach) =>
        [.. reach.Select((reached, state) => Where(reached, target => coalition.Makers.All(maker => graph.Preference(maker).Prefers(target, state))))];

    /// <summary>Legal sequences of coalition improvements by coalitions outside; no coalition moves twice in a row.</summary>
    private static StateSet[] Credible(ConflictGraph graph, Coalition outside, Dictionary<Coalition, StateSet[]> improvements, CancellationToken cancellation) =>
        Rows(graph, new ReachSets(
            graph.StateCount, [.. Coalition.Within(outside.Members).Select(coalition => StepList.Of(graph.StateCount, state => improvements[coalition][state]))], cancellation));

    private static StateSet Where(StateSet states, Func<int, bool> keeps)
    {
        var kept = new StateSet(states.StateCount);
        foreach (var state in states)
        {
            if (keeps(state))
            {
                kept.Add(state);
            }
        }

        return kept;
    }
}
