using Demarche.Cli.Hosting;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>Which rules an analysis is read with.</summary>
internal static class RulesChoice
{
    /// <summary>The rules typed; without, the ordinary ones, or the two bounds where a comparison is unknown.</summary>
    /// <param name="graph">The model.</param>
    /// <param name="typed">What was typed, checked, or null.</param>
    internal static IReadOnlyList<StabilityRules> Of(ConflictGraph graph, string? typed)
    {
        if (typed is not null)
        {
            return [ConflictOptions.Rules.First(rules => string.Equals(rules.Name, typed, StringComparison.Ordinal))];
        }

        return HasUnknown(graph) ? [StabilityRules.Certain, StabilityRules.Possible] : [StabilityRules.Ordinary];
    }

    /// <summary>The number of a state that was typed.</summary>
    /// <exception cref="CommandException">There is no such state.</exception>
    internal static int State(ConflictGraph graph, string id) =>
        graph.States.TryFind(id, out var state) ? state : throw new CommandException($"State \"{id}\" is not among the {graph.StateCount} feasible states; see demarche conflict states.");

    /// <summary>The number of a decision maker that was typed.</summary>
    /// <exception cref="CommandException">There is no such decision maker.</exception>
    internal static int Maker(ConflictGraph graph, string name) =>
        graph.TryFindMaker(name, out var maker) ? maker
            : throw new CommandException($"There is no decision maker \"{name}\"; there are {string.Join(", ", graph.Model.DecisionMakers.Select(static known => known.Name))}.");

    private static bool HasUnknown(ConflictGraph graph)
    {
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            var preference = graph.Preference(maker);
            for (var state = 0; !preference.IsRanked && state < graph.StateCount; state++)
            {
                if (graph.Moves(maker).Targets(state).Any(target => preference.Compare(target, state) == Demarche.Conflict.Preferences.Comparison.Unknown))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
