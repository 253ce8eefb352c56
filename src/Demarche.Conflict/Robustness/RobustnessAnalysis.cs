using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Robustness;

/// <summary>Which small changes of a model change its equilibria.</summary>
public static class RobustnessAnalysis
{
    // Pairs of changes beyond this many are not tried.
    private const int MostChangesInPairs = 400;

    /// <summary>For each equilibrium the single comparisons that it hangs on, and its margin.</summary>
    /// <param name="graph">What was analysed.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="progress">Told about each equilibrium that is done; or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<EquilibriumRobustness> Equilibria(
        ConflictGraph graph, Concept concept, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellation = default)
    {
        var equilibria = Solve(graph, concept, cancellation).ToArray();
        var results = new List<EquilibriumRobustness>();
        foreach (var state in equilibria)
        {
            results.Add(Equilibrium(graph, concept, state, cancellation));
            progress?.Report(new AnalysisProgress(results.Count, equilibria.Length));
        }

        return results;
    }

    /// <summary>What becomes of the equilibria if each infeasible pattern is dropped, and if each option never changes, one at a time.</summary>
    /// <param name="model">A model in option form.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM542: not in option form.</exception>
    public static IReadOnlyList<OptionChange> Options(ConflictModel model, Concept concept, CancellationToken cancellation = default)
    {
        if (model.States is not null || model.Arcs is not null)
        {
            throw ConflictException.NeedsOptions("Trying out what is feasible");
        }

        var before = Codes(model, concept, cancellation) ?? [];
        return [.. Changes(model).Select(change => (change.Path, After: Codes(change.Model, concept, cancellation)))
            .Where(static change => change.After is not null)
            .Select(change => new OptionChange(change.Path, [.. before.Except(change.After!).Select(Text)], [.. change.After!.Except(before).Select(Text)]))];

        string Text(ulong code) => new StatePattern(ulong.MaxValue, code).ToText(model.Options.Count);
    }

    /// <summary>Completes the unknown comparisons at random, again and again, and counts in how many completions each state is an equilibrium.</summary>
    /// <param name="graph">What to complete.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="tries">How many completions.</param>
    /// <param name="seed">What they follow from.</param>
    /// <param name="progress">Told about each completion that is done; or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <remarks>Each unknown comparison becomes better or worse, or with one part in eight a tie; a completion need not be transitive.</remarks>
    public static CompletionCount Completions(
        ConflictGraph graph, Concept concept, int tries, ulong seed = 1, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellation = default)
    {
        var counts = new int[graph.StateCount];
        var random = new SplitMix64(seed);
        for (var number = 0; number < tries; number++)
        {
            foreach (var state in Solve(Completion(graph, random), concept, cancellation))
            {
                counts[state]++;
            }

            progress?.Report(new AnalysisProgress(number + 1, tries));
        }

        return new CompletionCount(tries, seed, counts);
    }

    /// <summary>The graph with every unknown comparison decided at random.</summary>
    internal static ConflictGraph Completion(ConflictGraph graph, SplitMix64 random) =>
        graph.With([.. Enumerable.Range(0, graph.MakerCount).Select(maker => graph.Preference(maker).IsRanked ? graph.Preference(maker) : Completed(graph.Preference(maker), random))]);

    private static BitRelation Completed(CompiledPreference preference, SplitMix64 random)
    {
        var relation = new BitRelation(preference.StateCount, othersAreUnknown: false);
        for (var state = 0; state < preference.StateCount; state++)
        {
            for (var other = state + 1; other < preference.StateCount; other++)
            {
                var comparison = preference.Compare(state, other);
                comparison = comparison != Comparison.Unknown ? comparison : random.Below(8) switch { 0 => Comparison.Tied, < 4 => Comparison.Better, _ => Comparison.Worse };
                if (comparison == Comparison.Better)
                {
                    relation.SetBetter(state, other, Math.Max(1, preference.Level(state, other)));
                }
                else if (comparison == Comparison.Worse)
                {
                    relation.SetBetter(other, state, Math.Max(1, preference.Level(state, other)));
                }
            }
        }

        return relation;
    }

    private static EquilibriumRobustness Equilibrium(ConflictGraph graph, Concept concept, int state, CancellationToken cancellation)
    {
        var changes = Changes(graph, concept, state);
        var flips = new List<ComparisonChange>();
        foreach (var change in changes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Holds(After(graph, change), concept, state, cancellation))
            {
                flips.Add(change);
            }
        }

        var triesPairs = changes.Count <= MostChangesInPairs;
        var pair = flips.Count == 0 && triesPairs ? FirstPair(graph, concept, state, changes, cancellation) : [];
        int? margin = flips.Count > 0 ? 1 : pair.Count > 0 ? 2 : null;
        return new EquilibriumRobustness(state, flips, margin, changes.Count) { Pair = pair, PairsTried = triesPairs || flips.Count > 0 };
    }

    private static IReadOnlyList<ComparisonChange> FirstPair(ConflictGraph graph, Concept concept, int state, List<ComparisonChange> changes, CancellationToken cancellation)
    {
        for (var first = 0; first < changes.Count; first++)
        {
            cancellation.ThrowIfCancellationRequested();
            var once = After(graph, changes[first]);
            for (var second = first + 1; second < changes.Count; second++)
            {
                if (!Holds(After(once, changes[second]), concept, state, cancellation))
                {
                    return [changes[first], changes[second]];
                }
            }
        }

        return [];
    }

    /// <summary>Changes that can matter: comparisons with the state itself, and for credible sanctions those along a move.</summary>
    private static List<ComparisonChange> Changes(ConflictGraph graph, Concept concept, int state)
    {
        var changes = new List<ComparisonChange>();
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            var pairs = Enumerable.Range(0, graph.StateCount).Where(other => other != state).Select(other => (State: other, Other: state));
            if (concept.AsksCredibility())
            {
                pairs = pairs.Concat(Enumerable.Range(0, graph.StateCount).SelectMany(from => graph.Moves(maker).Targets(from).Select(to => (State: to, Other: from)))
                    .Where(pair => pair.State != state && pair.Other != state && (pair.State > pair.Other || !graph.Moves(maker).Has(pair.State, pair.Other))));
            }

            foreach (var (one, other) in pairs)
            {
                var before = graph.Preference(maker).Compare(one, other);
                changes.AddRange(from after in new[] { Comparison.Better, Comparison.Worse } where after != before select new ComparisonChange(maker, one, other, before, after));
            }
        }

        return changes;
    }

    private static ConflictGraph After(ConflictGraph graph, ComparisonChange change) =>
        graph.With(change.Maker, new AnsweredPreference(graph.Preference(change.Maker), change.State, change.Other, change.After));

    private static bool Holds(ConflictGraph graph, Concept concept, int state, CancellationToken cancellation)
    {
        var finder = new WitnessFinder(graph);
        return Enumerable.Range(0, graph.MakerCount).All(maker => finder.IsStable(concept, maker, state, cancellation));
    }

    private static States.StateSet Solve(ConflictGraph graph, Concept concept, CancellationToken cancellation) =>
        StabilityAnalysis.Run(graph, new AnalysisOptions { Concepts = [concept] }, cancellation: cancellation).Equilibria(concept);

    private static IEnumerable<(string Path, ConflictModel Model)> Changes(ConflictModel model)
    {
        // States that come or go change the ids that a ranking names, so patterns are dropped only where preferences name none.
        var names = model.DecisionMakers.Any(static maker => maker.Preference is not (StatementPreference or OptionWeightPreference));
        for (var index = 0; index < model.Infeasible.Count && !names; index++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"infeasible[{index}]"), model with { Infeasible = [.. model.Infeasible.Where((_, other) => other != index)] });
        }

        for (var option = 0; option < model.Options.Count; option++)
        {
            if (model.Options[option].Direction != PermittedDirection.None)
            {
                yield return (
                    string.Create(CultureInfo.InvariantCulture, $"options[{option}]"),
                    model with { Options = [.. model.Options.Select((other, index) => index == option ? other with { Direction = PermittedDirection.None } : other)] });
            }
        }
    }

    /// <summary>The equilibria by their options, or null where the changed model cannot be analysed (a ranking does not cover its states).</summary>
    private static List<ulong>? Codes(ConflictModel model, Concept concept, CancellationToken cancellation) =>
        ConflictGraph.Compile(model, cancellation: cancellation).Graph is { } graph ? [.. Solve(graph, concept, cancellation).Select(graph.States.Code)] : null;
}
