using System.Globalization;
using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Witnesses;

/// <summary>Finds the inputs of a model that a witness rests on: the options that change on the way and whatever decides each comparison.</summary>
public static class InputTrace
{
    /// <summary>The inputs, each once, in the order in which the witness first needs them.</summary>
    /// <param name="graph">What was analysed.</param>
    /// <param name="witness">The witness.</param>
    public static IReadOnlyList<WitnessInput> Of(ConflictGraph graph, Witness witness)
    {
        var inputs = new List<WitnessInput>();
        foreach (var improvement in witness.Improvements)
        {
            inputs.AddRange(Changed(graph, witness.Maker, witness.State, improvement.Target));
            inputs.AddRange(Deciding(graph, witness.Maker, improvement.Target, witness.State));
            if (improvement.Sanction is { } sanction)
            {
                inputs.AddRange(sanction.Steps.SelectMany(step => Changed(graph, step.Mover, step.From, step.To)));
                inputs.AddRange(Stability.Concepts.AsksCredibility(witness.Concept) ? sanction.Steps.SelectMany(step => Deciding(graph, step.Mover, step.To, step.From)) : []);
                inputs.AddRange(sanction.NoEscapes.Prepend(sanction.State).SelectMany(end => Deciding(graph, witness.Maker, end, witness.State)));
            }
        }

        if (witness.Improvements.Count == 0)
        {
            inputs.AddRange(graph.Moves(witness.Maker).Targets(witness.State).SelectMany(target => Deciding(graph, witness.Maker, target, witness.State)));
        }

        return [.. inputs.DistinctBy(static input => input.Path, StringComparer.Ordinal)];
    }

    /// <summary>The grade of a witness: the weakest among its inputs that have one, or null where none has.</summary>
    /// <param name="inputs">The inputs of the witness.</param>
    public static EvidenceGrade? WeakestGrade(IEnumerable<WitnessInput> inputs) => inputs.Max(static input => input.Provenance.Grade);

    /// <summary>The inputs that decide how a state compares with another for a decision maker.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="maker">Index of the decision maker.</param>
    /// <param name="state">Index of the first state.</param>
    /// <param name="other">Index of the other.</param>
    public static IEnumerable<WitnessInput> Deciding(ConflictGraph graph, int maker, int state, int other)
    {
        var path = Text($"decisionMakers[{maker}].preference");
        var name = graph.MakerName(maker);
        var (left, right) = (graph.States.Options(state), graph.States.Options(other));
        var (leftId, rightId) = (graph.States.Id(state), graph.States.Id(other));
        return graph.Model.DecisionMakers[maker].Preference switch
        {
            StatementPreference { Rule: StatementRule.Weighted } weighted => AllTiers(weighted, left, right, path, name),
            StatementPreference statements => FirstTier(statements, left, right, path, name),
            RankingPreference ranking => ranking.Tiers.Select((tier, index) => (tier, index)).Where(entry => entry.tier.States.Contains(leftId, StringComparer.Ordinal) || entry.tier.States.Contains(rightId, StringComparer.Ordinal))
                .Select(entry => new WitnessInput(Text($"{path}.tiers[{entry.index}]"), Text($"place {entry.index + 1} in the ranking of {name}"), entry.tier.Provenance)),
            PairwisePreference pairs => Compared(pairs, leftId, rightId, path, name),
            var whole => [new WitnessInput(path, $"the preference of {name}", whole.Provenance)],
        };
    }

    private static IEnumerable<WitnessInput> Changed(ConflictGraph graph, int maker, int from, int to)
    {
        if (graph.Model.Arcs is { } arcs)
        {
            var (fromId, toId) = (graph.States.Id(from), graph.States.Id(to));
            return arcs.Select(static (arc, index) => (arc, index)).Where(entry => entry.arc.Maker == maker && Same(entry.arc.From, fromId) && Same(entry.arc.To, toId))
                .Select(entry => new WitnessInput(Text($"arcs[{entry.index}]"), $"the move of {graph.MakerName(maker)} from {fromId} to {toId}", entry.arc.Provenance));
        }

        var (left, right) = (graph.States.Options(from), graph.States.Options(to));
        var options = new List<WitnessInput>();
        for (var changed = (left.Taken ^ right.Taken) & left.Named & right.Named; changed != 0; changed &= changed - 1)
        {
            var option = BitOperations.TrailingZeroCount(changed);
            options.Add(new WitnessInput(Text($"options[{option}]"), $"option \"{graph.Model.Options[option].Name}\"", graph.Model.Options[option].Provenance));
        }

        return options;
    }

    private static IEnumerable<WitnessInput> FirstTier(StatementPreference statements, StatePattern left, StatePattern right, string path, string name)
    {
        for (var index = 0; index < statements.Tiers.Count; index++)
        {
            var tier = Differing(statements.Tiers[index], index, left, right, path, name).ToArray();
            if (tier.Length > 0)
            {
                return tier.Prepend(new WitnessInput(Text($"{path}.tiers[{index}]"), Text($"tier {index + 1} of {name}"), statements.Tiers[index].Provenance));
            }
        }

        return [];
    }

    private static IEnumerable<WitnessInput> AllTiers(StatementPreference statements, StatePattern left, StatePattern right, string path, string name) =>
        statements.Tiers.SelectMany((tier, index) => Differing(tier, index, left, right, path, name));

    private static IEnumerable<WitnessInput> Differing(PreferenceTier tier, int index, StatePattern left, StatePattern right, string path, string name) =>
        tier.Statements.Select(static (statement, number) => (statement, number))
            .Where(entry => entry.statement.Formula.Holds(left) != entry.statement.Formula.Holds(right))
            .Select(entry => new WitnessInput(
                Text($"{path}.tiers[{index}].statements[{entry.number}]"),
                entry.statement.Text is { } text ? $"\"{text}\" of {name}" : Text($"statement {index + 1} of {name}"),
                entry.statement.Provenance));

    private static IEnumerable<WitnessInput> Compared(PairwisePreference pairs, string left, string right, string path, string name) =>
        pairs.Comparisons.Select(static (pair, index) => (pair, index))
            .Where(entry => (Same(entry.pair.Better, left) && Same(entry.pair.Worse, right)) || (Same(entry.pair.Better, right) && Same(entry.pair.Worse, left)))
            .Select(entry => new WitnessInput(Text($"{path}.comparisons[{entry.index}]"), $"how {name} compares states {entry.pair.Better} and {entry.pair.Worse}", entry.pair.Provenance));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
