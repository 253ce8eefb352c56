using Demarche.Conflict.Model;

namespace Demarche.Conflict.Tests.Definitions;

/// <summary>
/// The sets of the definitions, written as they stand in the literature and with no regard to speed, from a model as it is written down:
/// nothing here uses the library's own states, moves, preferences or searches.
/// </summary>
public sealed class DefinitionModel
{
    public DefinitionModel(ConflictModel model)
    {
        Makers = [.. Enumerable.Range(0, model.DecisionMakers.Count)];
        States = [.. FeasibleStates(model)];
        Moves = [.. Makers.Select(maker => States.ToDictionary(static state => state.Id, state => MovesFrom(model, maker, state), StringComparer.Ordinal))];
        Relation = [.. Makers.Select(maker => new DefinitionPreference(model.DecisionMakers[maker].Preference, States, model.Options.Count))];
    }

    public IReadOnlyList<int> Makers { get; }

    public IReadOnlyList<ModelState> States { get; }

    public IReadOnlyList<Dictionary<string, HashSet<string>>> Moves { get; }

    public IReadOnlyList<DefinitionPreference> Relation { get; }

    public IEnumerable<string> Ids => States.Select(static state => state.Id);

    /// <summary>R_H(s) with steps as given: the inductive definition with the sets of last movers.</summary>
    public static HashSet<string> Closure(IReadOnlyList<int> group, string from, Func<int, string, IEnumerable<string>> step)
    {
        if (group.Count == 1)
        {
            return [.. step(group[0], from)];
        }

        var lastMovers = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var mover in group)
        {
            foreach (var target in step(mover, from))
            {
                lastMovers.TryAdd(target, []);
                lastMovers[target].Add(mover);
            }
        }

        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var (reached, last) in lastMovers.ToArray())
            {
                foreach (var mover in group.Where(mover => !(last.Count == 1 && last.Contains(mover))).ToArray())
                {
                    foreach (var target in step(mover, reached))
                    {
                        lastMovers.TryAdd(target, []);
                        grew |= lastMovers[target].Add(mover);
                    }
                }
            }
        }

        return [.. lastMovers.Keys];
    }

    public HashSet<string> R(int maker, string state) => Moves[maker][state];

    public IReadOnlyList<int> Others(int maker) => [.. Makers.Where(other => other != maker)];

    private static IEnumerable<ModelState> FeasibleStates(ConflictModel model)
    {
        if (model.States is { } listed)
        {
            return listed;
        }

        var codes = Enumerable.Range(0, 1 << model.Options.Count).Select(static code => (ulong)code)
            .Where(code => !model.Infeasible.Any(pattern => Fits(pattern.Pattern, code, model.Options.Count)));
        var named = (1UL << model.Options.Count) - 1;
        return codes.Select((code, index) => new ModelState((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), new StatePattern(named, code)));
    }

    private static bool Fits(StatePattern pattern, ulong code, int options)
    {
        var text = pattern.ToText(options);
        return Enumerable.Range(0, options).All(option => text[option] == '-' || (text[option] == 'Y') == (((code >> option) & 1) == 1));
    }

    private HashSet<string> MovesFrom(ConflictModel model, int maker, ModelState state) => model.Arcs is { } arcs
        ? [.. arcs.Where(arc => arc.Maker == maker && arc.From == state.Id && arc.To != state.Id).Select(static arc => arc.To)]
        : [.. States.Where(target => target.Id != state.Id && CanMove(model, maker, state, target)).Select(static target => target.Id)];

    private static bool CanMove(ConflictModel model, int maker, ModelState from, ModelState to)
    {
        var (before, after) = (from.Options.ToText(model.Options.Count), to.Options.ToText(model.Options.Count));
        var changed = Enumerable.Range(0, model.Options.Count).Where(option => before[option] != after[option] && before[option] != '-' && after[option] != '-').ToArray();
        return changed.Length > 0 && !model.Frozen.Contains(from.Id) && changed.All(option => model.DecisionMakers[maker].Options.Contains(option) && model.Options[option].Direction switch
        {
            PermittedDirection.Both => true,
            PermittedDirection.Forward => after[option] == 'Y',
            PermittedDirection.Back => after[option] == 'N',
            _ => false,
        });
    }
}
