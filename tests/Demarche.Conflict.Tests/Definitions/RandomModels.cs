using System.Globalization;
using Demarche.Conflict.Model;
using Demarche.Conflict.Numerics;

namespace Demarche.Conflict.Tests.Definitions;

/// <summary>Small random models of every form, each from its seed alone.</summary>
public sealed class RandomModels
{
    private readonly SplitMix64 _random;

    private RandomModels(ulong seed) => _random = new SplitMix64(seed);

    /// <summary>A model of 1 to 4 decision makers and up to 24 states: options with directions and patterns, or arcs; preferences of any form.</summary>
    public static ConflictModel Next(ulong seed, bool complete = false, bool twoMakers = false) => new RandomModels(seed).Make(complete, twoMakers);

    private ConflictModel Make(bool complete, bool twoMakers)
    {
        var makers = twoMakers ? 2 : _random.Below(12) == 0 ? 1 : 2 + _random.Below(3);
        return _random.Below(3) == 0 ? GraphForm(makers, complete) : OptionForm(makers, complete);
    }

    private ConflictModel OptionForm(int makers, bool complete)
    {
        var count = Math.Max(makers, 2 + _random.Below(4));
        var options = Enumerable.Range(0, count).Select(index => new ModelOption($"o{index}", Direction())).ToArray();
        var owned = Enumerable.Range(0, makers).Select(static _ => new List<int>()).ToArray();
        for (var option = 0; option < count; option++)
        {
            owned[option < makers ? option : _random.Below(makers)].Add(option);
        }

        if (_random.Below(4) == 0)
        {
            // An option that two may change, so that one can undo the other's move.
            var shared = _random.Below(count);
            var other = owned[_random.Below(makers)];
            if (!other.Contains(shared))
            {
                other.Add(shared);
            }
        }

        var model = new ConflictModel
        {
            Name = "random",
            Options = options,
            Infeasible = [.. Enumerable.Range(0, _random.Below(4)).Select(_ => new InfeasiblePattern(Pattern(count)))],
            DecisionMakers = [.. owned.Select((list, index) => new DecisionMaker($"m{index}") { Options = list })],
        };
        var ids = new DefinitionModel(model with { DecisionMakers = [.. model.DecisionMakers.Select(static maker => maker with { Preference = PairwisePreference.AllUnknown })] }).Ids.ToArray();
        return ids.Length == 0 ? OptionForm(makers, complete) : WithPreferences(model, ids, complete);
    }

    private ConflictModel GraphForm(int makers, bool complete)
    {
        var count = 2 + _random.Below(8);
        var ids = Enumerable.Range(1, count).Select(static index => index.ToString(CultureInfo.InvariantCulture)).ToArray();
        var arcs = new List<ModelArc>();
        for (var maker = 0; maker < makers; maker++)
        {
            for (var arc = _random.Below(2 * count); arc > 0; arc--)
            {
                var (from, to) = (_random.Below(count), _random.Below(count));
                if (from != to)
                {
                    arcs.Add(new ModelArc(maker, ids[from], ids[to]));
                }
            }
        }

        var model = new ConflictModel
        {
            Name = "random",
            States = [.. ids.Select(static id => new ModelState(id))],
            Arcs = arcs,
            DecisionMakers = [.. Enumerable.Range(0, makers).Select(static index => new DecisionMaker($"m{index}"))],
        };
        return WithPreferences(model, ids, complete);
    }

    private ConflictModel WithPreferences(ConflictModel model, string[] ids, bool complete) => model with
    {
        StatusQuo = ids[_random.Below(ids.Length)],
        DecisionMakers = [.. model.DecisionMakers.Select(maker => maker with { Preference = Preference(model, ids, complete) })],
    };

    private Preference Preference(ConflictModel model, string[] ids, bool complete) => _random.Below(model.Options.Count == 0 ? 2 : 6) switch
    {
        0 => Ranking(ids),
        1 => complete ? Ranking(ids) : Pairs(ids),
        2 => new StatementPreference(Tiers(model.Options.Count)),
        3 => new StatementPreference(Tiers(model.Options.Count), StatementRule.Weighted),
        4 => complete ? Ranking(ids) : new StatementPreference(Tiers(model.Options.Count), StatementRule.PrioritisedWithSilence),
        _ => new OptionWeightPreference([.. model.Options.Select(_ => (_random.Below(9) - 4) / 2m)]),
    };

    private RankingPreference Ranking(string[] ids)
    {
        var left = ids.ToList();
        var tiers = new List<RankingTier>();
        while (left.Count > 0)
        {
            var tied = new List<string>();
            do
            {
                var index = _random.Below(left.Count);
                tied.Add(left[index]);
                left.RemoveAt(index);
            }
            while (left.Count > 0 && _random.Below(4) == 0);

            tiers.Add(new RankingTier(tied) { GapLevel = _random.Below(4) == 0 ? 2 : 1 });
        }

        return new RankingPreference(tiers);
    }

    private PairwisePreference Pairs(string[] ids)
    {
        var pairs = new List<StateComparison>();
        for (var left = 0; left < ids.Length; left++)
        {
            for (var right = left + 1; right < ids.Length; right++)
            {
                var pair = _random.Below(2) == 0 ? new StateComparison(ids[left], ids[right]) : new StateComparison(ids[right], ids[left]);
                if (_random.Below(3) != 0)
                {
                    pairs.Add(pair with { Level = _random.Below(6) switch { 0 => 0, 1 => 2, _ => 1 } });
                }
            }
        }

        return new PairwisePreference(pairs) { OthersAreTied = _random.Below(5) == 0 };
    }

    private PreferenceTier[] Tiers(int options) =>
        [.. Enumerable.Range(0, 1 + _random.Below(4)).Select(_ => new PreferenceTier([.. Enumerable.Range(0, 1 + (_random.Below(3) / 2)).Select(_ => Statement(options))]))];

    private PreferenceStatement Statement(int options) => new(Formula(options, 2)) { Weight = (_random.Below(7) - 2) / 4m };

    private Formula Formula(int options, int depth) => _random.Below(depth == 0 ? 1 : 7) switch
    {
        1 => new Formula.Not(Formula(options, depth - 1)),
        2 => new Formula.And([Formula(options, depth - 1), Formula(options, depth - 1)]),
        3 => new Formula.Or([Formula(options, depth - 1), Formula(options, depth - 1)]),
        4 => new Formula.If(Formula(options, depth - 1), Formula(options, depth - 1)),
        5 => new Formula.Iff(Formula(options, depth - 1), Formula(options, depth - 1)),
        6 => new Formula.Xor(Formula(options, depth - 1), Formula(options, depth - 1)),
        _ => new Formula.Literal(_random.Below(options), _random.Below(2) == 0),
    };

    private StatePattern Pattern(int options)
    {
        ulong named = 0;
        for (var literal = 0; literal < 2; literal++)
        {
            named |= 1UL << _random.Below(options);
        }

        return new StatePattern(named, _random.Next() & named);
    }

    private PermittedDirection Direction() => _random.Below(8) switch
    {
        0 => PermittedDirection.Forward,
        1 => PermittedDirection.Back,
        2 => _random.Below(3) == 0 ? PermittedDirection.None : PermittedDirection.Both,
        _ => PermittedDirection.Both,
    };
}
