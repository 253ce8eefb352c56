using System.Numerics;
using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;

namespace Demarche.Conflict.States;

/// <summary>
/// Counts feasible states before memory is spent on them. Options that share no pattern are independent, so each group of linked options
/// is counted alone and the counts are multiplied; a group too large to count is estimated from samples with a fixed seed.
/// </summary>
public static class StateEstimator
{
    private const long CountingSteps = 1 << 22;
    private const int Samples = 1 << 14;

    /// <summary>Counts or estimates the states of a model in option form.</summary>
    /// <param name="optionCount">How many options it has, up to 64.</param>
    /// <param name="infeasible">Its infeasible patterns.</param>
    /// <param name="cancellation">Stops the count.</param>
    public static StateEstimate Estimate(int optionCount, IReadOnlyList<StatePattern> infeasible, CancellationToken cancellation = default)
    {
        var states = 1.0;
        var exact = true;
        foreach (var linked in Groups(optionCount, infeasible))
        {
            var patterns = infeasible.Where(pattern => (pattern.Named & linked) != 0 || pattern.Named == 0).ToArray();
            var search = new StateSearch(linked, patterns, CountingSteps, long.MaxValue);
            if (patterns.Length == 0)
            {
                states *= Math.Pow(2, BitOperations.PopCount(linked));
            }
            else if (search.Count(cancellation) is { } count)
            {
                states *= count;
            }
            else
            {
                exact = false;
                states *= Sampled(linked, patterns);
            }
        }

        return new StateEstimate(Math.Pow(2, optionCount), infeasible.Any(static pattern => pattern.Named == 0) ? 0 : states, exact);
    }

    private static List<ulong> Groups(int optionCount, IReadOnlyList<StatePattern> infeasible)
    {
        List<ulong> groups = [.. Enumerable.Range(0, optionCount).Select(static index => 1UL << index)];
        foreach (var pattern in infeasible)
        {
            var joined = groups.Where(group => (group & pattern.Named) != 0).Aggregate(0UL, static (all, group) => all | group);
            groups.RemoveAll(group => (group & joined) != 0);
            if (joined != 0)
            {
                groups.Add(joined);
            }
        }

        return groups;
    }

    private static double Sampled(ulong linked, StatePattern[] patterns)
    {
        var random = new SplitMix64(1);
        var feasible = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var code = random.Next() & linked;
            feasible += Array.TrueForAll(patterns, pattern => !pattern.Matches(code)) ? 1 : 0;
        }

        // None found in the samples: at least one state is assumed, and the search itself has a limit.
        return Math.Max(1, Math.Pow(2, BitOperations.PopCount(linked)) * feasible / Samples);
    }
}
