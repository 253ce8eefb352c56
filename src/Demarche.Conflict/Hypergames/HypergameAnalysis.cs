using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Hypergames;

/// <summary>
/// Analyses a conflict in which decision makers misread each other. Each one's stable states come from the model as it sees it; a state
/// is an equilibrium where each decision maker holds it stable, and the true moves connect the states. (Wang, Hipel and Fraser 1988; Aljefri, Bashar,
/// Fang and Hipel 2018.)
/// </summary>
public static class HypergameAnalysis
{
    /// <summary>Analyses the views and puts them together.</summary>
    /// <param name="model">A model whose decision makers may have views.</param>
    /// <param name="options">What to work out; null for the five concepts.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The result, or the errors of the model or of a view, each with the path of that view.</returns>
    public static (HypergameResult? Result, IReadOnlyList<ModelProblem> Problems) Run(ConflictModel model, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new AnalysisOptions();
        var compiled = ConflictGraph.Compile(model, cancellation: cancellation);
        if (!compiled.Succeeded)
        {
            return (null, compiled.Problems);
        }

        var views = Enumerable.Range(0, model.DecisionMakers.Count).Select(maker => (Maker: maker, Compiled: ConflictGraph.Compile(View(compiled.Graph, maker), cancellation: cancellation))).ToArray();
        ModelProblem[] problems = [.. views.SelectMany(static view => view.Compiled.Problems.Select(problem => problem with { Path = FormattableString.Invariant($"decisionMakers[{view.Maker}].view: {problem.Path}") }))];
        return problems.Length > 0 ? (null, problems) : (Put(compiled.Graph, [.. views.Select(static view => view.Compiled.Required())], options, cancellation), []);
    }

    /// <summary>
    /// The model as one decision maker sees it: preferences as it reads them, without the states it does not see. Moves are the true ones between
    /// the states left; the ids of states stay the same.
    /// </summary>
    /// <param name="graph">The model as it is.</param>
    /// <param name="maker">Index of the decision maker.</param>
    public static ConflictModel View(ConflictGraph graph, int maker)
    {
        var model = graph.Model;
        if (model.DecisionMakers[maker].View is not { } view)
        {
            return model;
        }

        var unseen = view.UnseenOptions.Aggregate(0UL, static (all, option) => all | (1UL << option));
        bool Sees(StatePattern state) => (state.Taken & unseen) == 0 && !view.Unseen.Any(pattern => pattern.Pattern.Matches(state.Taken) && (pattern.Pattern.Named & ~state.Named) == 0);
        var states = Enumerable.Range(0, graph.StateCount).Where(state => Sees(graph.States.Options(state)))
            .Select(state => new ModelState(graph.States.Id(state), graph.States.Options(state)) { Text = graph.States.Text(state) }).ToArray();
        var ids = states.Select(static state => state.Id).ToHashSet(StringComparer.Ordinal);
        return model with
        {
            States = states,
            Infeasible = [],
            StatusQuo = model.StatusQuo is { } statusQuo && ids.Contains(statusQuo) ? statusQuo : null,
            Frozen = [.. model.Frozen.Where(ids.Contains)],
            Arcs = model.Arcs is null ? null : [.. model.Arcs.Where(arc => ids.Contains(arc.From) && ids.Contains(arc.To))],
            DecisionMakers = [.. model.DecisionMakers.Select((other, index) => other with
            {
                Preference = Seen(view.Preferences.TryGetValue(index, out var read) ? read : other.Preference, ids),
                View = null,
            })],
        };
    }

    /// <summary>Drops the states that are not seen from rankings and comparisons.</summary>
    private static Preference Seen(Preference preference, HashSet<string> ids) => preference switch
    {
        RankingPreference ranking => ranking with { Tiers = [.. ranking.Tiers.Select(tier => tier with { States = [.. tier.States.Where(ids.Contains)] }).Where(static tier => tier.States.Count > 0)] },
        PairwisePreference pairs => pairs with { Comparisons = [.. pairs.Comparisons.Where(pair => ids.Contains(pair.Better) && ids.Contains(pair.Worse))] },
        FuzzyPreference fuzzy => fuzzy with { Degrees = [.. fuzzy.Degrees.Where(degree => ids.Contains(degree.State) && ids.Contains(degree.Other))] },
        ProbabilisticPreference probable => probable with { Degrees = [.. probable.Degrees.Where(degree => ids.Contains(degree.State) && ids.Contains(degree.Other))] },
        _ => preference,
    };

    private static HypergameResult Put(ConflictGraph graph, ConflictGraph[] seen, AnalysisOptions options, CancellationToken cancellation)
    {
        var results = seen.Select(view => StabilityAnalysis.Run(view, options, cancellation: cancellation)).ToArray();
        var truth = StabilityAnalysis.Run(graph, options, cancellation: cancellation);
        var stable = options.Concepts.Distinct().ToDictionary(static concept => concept, concept => results.Select((result, maker) => InTrueStates(graph, result, concept, maker)).ToArray());
        var equilibria = stable.ToDictionary(static entry => entry.Key, entry => entry.Value.Aggregate(StateSet.Full(graph.StateCount), static (all, set) => all.Intersect(set)));
        return new HypergameResult(graph, seen, results, stable, equilibria, equilibria.ToDictionary(static entry => entry.Key, entry => entry.Value.Except(truth.Equilibria(entry.Key))));
    }

    private static StateSet InTrueStates(ConflictGraph graph, StabilityResult result, Concept concept, int maker)
    {
        var stable = new StateSet(graph.StateCount);
        foreach (var state in result.Stable(concept, maker))
        {
            if (graph.States.TryFind(result.Graph.States.Id(state), out var same))
            {
                stable.Add(same);
            }
        }

        return stable;
    }
}
