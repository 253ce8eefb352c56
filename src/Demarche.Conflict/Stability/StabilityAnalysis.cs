using Demarche.Conflict.Graph;
using Demarche.Conflict.Moves;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>Works out which states are stable for whom.</summary>
/// <remarks>
/// Where every preference is a complete order, all concepts come down to the least of one number over what the others can reach
/// (<see cref="Concept.Gmr"/>, <see cref="Concept.Seq"/>: the rank of s2; with no escape: the best rank that i can still get from s2), found by one search
/// backwards in ascending order. Else the reach sets themselves are made, a bit for each two states.
/// </remarks>
public static class StabilityAnalysis
{
    /// <summary>Works out the stable states.</summary>
    /// <param name="graph">What to analyse.</param>
    /// <param name="options">What to work out; null for the five concepts by their definitions.</param>
    /// <param name="progress">Told about each part that is done, from any thread; or null.</param>
    /// <param name="cancellation">Stops the work within a fraction of a second.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="ConflictException">DEM540: the preferences are no complete order and there are too many states.</exception>
    public static StabilityResult Run(
        ConflictGraph graph, AnalysisOptions? options = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellation = default)
    {
        options ??= new AnalysisOptions();
        var ranked = IsRanked(graph, options.Rules);
        if (!ranked && graph.StateCount > options.PartialOrderLimit)
        {
            throw ConflictException.TooLargeForPartialOrder(graph.StateCount, options.PartialOrderLimit);
        }

        var stable = options.Concepts.Distinct().ToDictionary(static concept => concept, _ => new StateSet[graph.MakerCount]);
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount };
        var work = Start(graph, options, ranked, parallel);
        var done = 0;
        RunAll(graph.MakerCount, parallel, maker =>
        {
            foreach (var (concept, set) in work(maker))
            {
                stable[concept][maker] = set;
            }

            progress?.Report(new AnalysisProgress(Interlocked.Increment(ref done), graph.MakerCount));
        });
        return new StabilityResult(graph, options.Rules, stable);
    }

    private static void RunAll(int makers, ParallelOptions parallel, Action<int> body)
    {
        try
        {
            Parallel.For(0, makers, parallel, body);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.Any(static inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(parallel.CancellationToken);
        }
    }

    /// <summary>With complete orders the rules for unknown preference are all the ordinary ones.</summary>
    private static bool IsRanked(ConflictGraph graph, StabilityRules rules) =>
        rules is { SanctionLevel: <= 1, Convention: SanctionConvention.SetDefinition }
        && (rules.Incentive & Known) == StabilityRules.Ordinary.Incentive
        && (rules.Sanction & Known) == StabilityRules.Ordinary.Sanction
        && (rules.Escape & Known) == StabilityRules.Ordinary.Escape
        && (rules.Step & Known) == StabilityRules.Ordinary.Step
        && Enumerable.Range(0, graph.MakerCount).All(maker => graph.Preference(maker).IsRanked);

    private const Preferences.Comparison Known = Preferences.Comparison.Worse | Preferences.Comparison.Tied | Preferences.Comparison.Better;

    private static Func<int, IEnumerable<(Concept, StateSet)>> Start(ConflictGraph graph, AnalysisOptions options, bool ranked, ParallelOptions parallel)
    {
        if (!ranked)
        {
            var general = new RelationEngine(graph, options, parallel);
            return maker => general.Run(maker, options.Concepts);
        }

        if (Enumerable.Range(0, graph.MakerCount).All(maker => graph.Moves(maker) is GroupMoves))
        {
            var grouped = new GroupEngine(graph, options, parallel.CancellationToken);
            return maker => grouped.Run(maker, options.Concepts);
        }

        var listed = new ArcEngine(graph, parallel.CancellationToken);
        return maker => listed.Run(maker, options.Concepts);
    }
}
