using Demarche.Conflict.Coalitions;
using Demarche.Conflict.Foresight;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;
using Demarche.Conflict.TwoMakers;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Equilibria by a concept beside the five.</summary>
/// <param name="Label">The concept.</param>
/// <param name="Rules">What it stands on, in a word or two.</param>
/// <param name="States">The states.</param>
public sealed record ExtraEquilibria(string Label, string Rules, StateSet States)
{
    private const int LongestHorizon = 4;

    /// <summary>Equilibria by which no coalition can improve, and the jumps that coalitions have from one equilibrium to another.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The equilibria, and a sentence a jump.</returns>
    public static (IReadOnlyList<ExtraEquilibria> Equilibria, IReadOnlyList<string> Jumps) OfCoalitions(ConflictGraph graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var result = CoalitionAnalysis.Run(graph, cancellation);
        var nash = StabilityAnalysis.Run(graph, new AnalysisOptions { Concepts = [Concept.Nash] }, cancellation: cancellation).Equilibria(Concept.Nash);
        var jumps = result.Jumps(nash).Select(jump =>
            $"Equilibrium jump: {string.Join(" and ", jump.Coalition.Makers.Select(graph.MakerName))} together improve from {graph.States.Id(jump.From)} to {graph.States.Id(jump.To)}.");
        return ([.. CoalitionAnalysis.Concepts.Select(concept => new ExtraEquilibria(concept.Label(), "coalitions", result.Equilibria(concept)))], [.. jumps]);
    }

    /// <summary>Equilibria where the blocs that the model names move as one.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<ExtraEquilibria> OfBlocs(ConflictGraph graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var stable = BlocAnalysis.Run(graph, BlocAnalysis.BlocsOf(graph), cancellation);
        return [.. Concepts.All.Select(concept => new ExtraEquilibria(concept.Label(), "blocs", All(stable[concept])))];
    }

    /// <summary>What two decision makers who look some moves ahead hold stable (L1 to L4, NM), and, in option form, where both may move at once (SIM).</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<ExtraEquilibria> OfTwo(ConflictGraph graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var rows = Enumerable.Range(1, LongestHorizon)
            .Select(horizon => new ExtraEquilibria(FormattableString.Invariant($"L{horizon}"), "limited moves", All(LimitedMoves.Run(graph, horizon, cancellation))))
            .Append(new ExtraEquilibria("NM", "non-myopic", All(LimitedMoves.NonMyopic(graph, cancellation))))
            .ToList();
        if (graph.Model.Arcs is null && !graph.States.HasOpenOptions)
        {
            rows.Add(new ExtraEquilibria("SIM", "option form only", All(SimultaneousMoves.Run(graph, cancellation))));
        }

        return rows;
    }

    /// <summary>What decision makers who look some moves ahead hold stable, by each variant for more than two (L1 to L4, NM); for two see <see cref="OfTwo"/>.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<ExtraEquilibria> OfForesight(ConflictGraph graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.MakerCount == 2
            ? OfTwo(graph, cancellation)
            : [.. OfMany(graph, ForesightVariant.WorstNext, "worst next", cancellation), .. OfMany(graph, ForesightVariant.InOrder, "in order", cancellation)];
    }

    private static IEnumerable<ExtraEquilibria> OfMany(ConflictGraph graph, ForesightVariant variant, string label, CancellationToken cancellation) =>
        Enumerable.Range(1, LongestHorizon)
            .Select(horizon => new ExtraEquilibria(FormattableString.Invariant($"L{horizon}"), label, All(ForesightAnalysis.LimitedMoves(graph, variant, horizon, cancellation))))
            .Append(new ExtraEquilibria("NM", label, All(ForesightAnalysis.NonMyopic(graph, variant, cancellation))));

    private static StateSet All(IEnumerable<StateSet> stable) => stable.Aggregate(static (left, right) => left.Intersect(right));
}
