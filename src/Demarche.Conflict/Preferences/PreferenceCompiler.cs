using Demarche.Conflict.Model;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Preferences;

/// <summary>Turns the preference of one decision maker, as written, into comparisons of states by index.</summary>
internal sealed class PreferenceCompiler
{
    private const int MostStatesInPairs = 20_000;
    private const double DegreeSlack = 1e-12;
    private readonly ConflictModel _model;
    private readonly StateSpace _states;
    private readonly Lazy<StatementColumns> _columns;
    private readonly List<ModelProblem> _problems;

    internal PreferenceCompiler(ConflictModel model, StateSpace states, List<ModelProblem> problems)
    {
        _model = model;
        _states = states;
        _columns = new Lazy<StatementColumns>(() => new StatementColumns(states, model.Options.Count));
        _problems = problems;
    }

    /// <summary>The preference, or null where a problem was added.</summary>
    internal CompiledPreference? Compile(Preference preference, string maker, string path) => preference switch
    {
        StatementPreference { Rule: StatementRule.PrioritisedWithSilence } silent => Silent(silent, maker, path),
        StatementPreference { Rule: StatementRule.Weighted } weighted => Weighted(weighted, maker, path),
        StatementPreference statements => Prioritised(statements, maker, path),
        RankingPreference ranking => new RankingReader(_states, _problems).Read(ranking, maker, path),
        OptionWeightPreference weights => OptionWeights(weights, maker, path),
        PairwisePreference pairs => Fits(path) ? new PairReader(_states, _problems).Read(pairs, maker, path) : null,
        FuzzyPreference fuzzy => Fits(path) ? Fuzzy(fuzzy, maker, path) : null,
        ProbabilisticPreference probable => Fits(path) ? Probable(probable, maker, path) : null,
        _ => throw new InvalidOperationException($"{preference.GetType().Name} is not a form of preference."),
    };

    private bool Fits(string path)
    {
        if (_states.Count > MostStatesInPairs)
        {
            _problems.Add(ConflictMessages.TooLargeForPairs(_states.Count, MostStatesInPairs, path));
            return false;
        }

        return true;
    }

    private RankedOrder Prioritised(StatementPreference preference, string maker, string path)
    {
        var keys = new TierKeys(_states.Count);
        foreach (var tier in preference.Tiers)
        {
            keys.Add(tier.Statements, _columns.Value);
        }

        var ranks = new int[_states.Count];
        var count = keys.Rank(ranks);
        var gaps = preference.Tiers.Any(static tier => tier.Level > 1) ? Gaps(preference.Tiers, ranks, count) : null;
        CheckLevels(preference.Tiers, maker, path);
        return new RankedOrder(ranks, gaps);
    }

    /// <summary>How strong each step between neighbouring ranks is: as strong as the tier that first tells them apart.</summary>
    private int[] Gaps(IReadOnlyList<PreferenceTier> tiers, int[] ranks, int count)
    {
        var example = new int[count];
        for (var state = 0; state < ranks.Length; state++)
        {
            example[ranks[state]] = state;
        }

        var gaps = new int[count];
        for (var rank = 0; rank + 1 < count; rank++)
        {
            var (low, high) = (_states.Options(example[rank]), _states.Options(example[rank + 1]));
            gaps[rank] = tiers.First(tier => Held(tier, low) != Held(tier, high)).Level;
        }

        return gaps;
    }

    private static int Held(PreferenceTier tier, StatePattern options) => tier.Statements.Count(statement => statement.Formula.Holds(options));

    private void CheckLevels(IReadOnlyList<PreferenceTier> tiers, string maker, string path)
    {
        for (var index = 1; index < tiers.Count; index++)
        {
            if (tiers[index].Level > tiers[index - 1].Level)
            {
                _problems.Add(ConflictMessages.RisingLevel(maker, $"{path}.tiers[{index}]"));
            }
        }
    }

    private SilentOrder? Silent(StatementPreference preference, string maker, string path)
    {
        var statements = preference.Tiers.SelectMany(static tier => tier.Statements).ToArray();
        if (statements.Length > 64)
        {
            _problems.Add(ConflictMessages.TooManyStatements(maker, statements.Length, path));
            return null;
        }

        CheckLevels(preference.Tiers, maker, path);
        var holds = new ulong[_states.Count];
        for (var index = 0; index < statements.Length; index++)
        {
            ForEachState(statements[index].Formula, (state, value) => holds[state] |= value << index);
        }

        var tiers = new List<(ulong, int)>();
        var next = 0;
        foreach (var tier in preference.Tiers)
        {
            var bits = Enumerable.Range(next, tier.Statements.Count).Aggregate(0UL, static (all, index) => all | (1UL << index));
            next += tier.Statements.Count;
            tiers.Add((bits, tier.Level));
        }

        var telling = preference.IndifferentTo.Aggregate(_states.AllOptions, static (all, option) => all & ~(1UL << option));
        return new SilentOrder(_states, holds, [.. tiers], telling);
    }

    private RankedOrder? Weighted(StatementPreference preference, string maker, string path)
    {
        var statements = preference.Tiers.SelectMany(static tier => tier.Statements).ToArray();
        var sums = new WeightSums(_states.Count, [.. statements.Select(static statement => statement.Weight)]);
        for (var index = 0; index < statements.Length && sums.IsExact; index++)
        {
            var weight = index;
            ForEachState(statements[index].Formula, (state, value) => sums.Add(state, weight, value));
        }

        return Summed(sums, maker, path);
    }

    private RankedOrder? OptionWeights(OptionWeightPreference preference, string maker, string path)
    {
        if (preference.Weights.Count != _model.Options.Count)
        {
            _problems.Add(ConflictMessages.WeightsDoNotFit(maker, preference.Weights.Count, _model.Options.Count, path));
            return null;
        }

        var sums = new WeightSums(_states.Count, preference.Weights);
        for (var state = 0; state < _states.Count && sums.IsExact; state++)
        {
            for (var option = 0; option < preference.Weights.Count; option++)
            {
                sums.Add(state, option, (_states.Code(state) >> option) & 1);
            }
        }

        return Summed(sums, maker, path);
    }

    private RankedOrder? Summed(WeightSums sums, string maker, string path)
    {
        if (!sums.IsExact)
        {
            _problems.Add(ConflictMessages.WeightsTooFine(maker, path));
            return null;
        }

        return new RankedOrder(sums.Rank());
    }

    private void ForEachState(Formula formula, Action<int, ulong> action)
    {
        for (var word = 0; word < _columns.Value.WordCount; word++)
        {
            var values = _columns.Value.Evaluate(formula, word);
            var end = Math.Min(64, _states.Count - (word * 64));
            for (var bit = 0; bit < end; bit++)
            {
                action((word * 64) + bit, (values >> bit) & 1);
            }
        }
    }

    private BitRelation? Fuzzy(FuzzyPreference preference, string maker, string path)
    {
        if (!(preference.Threshold > 0 && preference.Threshold <= 1))
        {
            _problems.Add(ConflictMessages.BadThreshold(maker, preference.Threshold, "above 0 and up to 1", path));
            return null;
        }

        return Degrees(preference.Degrees, path, (degree, back) => degree - back >= preference.Threshold - DegreeSlack);
    }

    private BitRelation? Probable(ProbabilisticPreference preference, string maker, string path)
    {
        if (!(preference.Threshold >= 0 && preference.Threshold < 1))
        {
            _problems.Add(ConflictMessages.BadThreshold(maker, preference.Threshold, "from 0 up to, not including, 1", path));
            return null;
        }

        return Degrees(preference.Degrees, path, (degree, _) => degree > preference.Threshold + DegreeSlack);
    }

    private BitRelation? Degrees(IReadOnlyList<StateDegree> degrees, string path, Func<double, double, bool> isBetter)
    {
        var given = new Dictionary<(int, int), double>();
        var errors = _problems.Count;
        for (var index = 0; index < degrees.Count; index++)
        {
            Note(degrees[index], $"{path}.degrees[{index}]", given);
        }

        if (_problems.Count > errors)
        {
            return null;
        }

        // Pairs of which nothing is said are no better either way: no difference, and no chance, reach a threshold.
        var relation = new BitRelation(_states.Count, othersAreUnknown: false);
        foreach (var ((state, other), degree) in given)
        {
            var back = given.TryGetValue((other, state), out var said) ? said : 1 - degree;
            if (state != other && isBetter(degree, back))
            {
                relation.SetBetter(state, other);
            }

            if (state != other && isBetter(back, degree))
            {
                relation.SetBetter(other, state);
            }
        }

        return relation;
    }

    private void Note(StateDegree degree, string path, Dictionary<(int, int), double> given)
    {
        if (!(degree.Degree >= 0 && degree.Degree <= 1))
        {
            _problems.Add(ConflictMessages.BadDegree(degree.State, degree.Other, degree.Degree, path));
        }

        if (!_states.TryFind(degree.State, out var state))
        {
            _problems.Add(ConflictMessages.NoSuchState(degree.State, path));
        }
        else if (!_states.TryFind(degree.Other, out var other))
        {
            _problems.Add(ConflictMessages.NoSuchState(degree.Other, path));
        }
        else
        {
            given[(state, other)] = degree.Degree;
        }
    }
}
