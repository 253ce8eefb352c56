using Demarche.Conflict.Model;

namespace Demarche.Conflict.Tests.Definitions;

/// <summary>Comparisons of states as a preference is written down: better, unknown, and a level of strength.</summary>
public sealed class DefinitionPreference
{
    private readonly Dictionary<(string, string), (char Sign, int Level)> _compared = [];

    public DefinitionPreference(Preference preference, IReadOnlyList<ModelState> states, int options)
    {
        foreach (var state in states)
        {
            foreach (var other in states)
            {
                _compared[(state.Id, other.Id)] = state.Id == other.Id ? ('=', 0) : Compare(preference, state, other, options);
            }
        }
    }

    public bool Better(string state, string over) => _compared[(state, over)].Sign == '>';

    public bool Unknown(string state, string other) => _compared[(state, other)].Sign == '?';

    /// <summary>s2 in Phi(s): known not to be preferred.</summary>
    public bool Phi(string state, string of) => _compared[(state, of)].Sign is '<' or '=';

    public bool LessBy(string state, string than, int level) => _compared[(state, than)] is ('<', var found) && found >= level;

    private static (char Sign, int Level) Compare(Preference preference, ModelState state, ModelState other, int options) => preference switch
    {
        RankingPreference ranking => Ranked(ranking, state.Id, other.Id),
        PairwisePreference pairs => Paired(pairs, state.Id, other.Id),
        StatementPreference { Rule: StatementRule.Prioritised } statements => Lexicographic(statements, state, other),
        StatementPreference { Rule: StatementRule.PrioritisedWithSilence } statements => Silent(statements, state, other, options),
        StatementPreference statements => Signed(Sum(statements, state), Sum(statements, other)),
        OptionWeightPreference weights => Signed(Sum(weights, state, options), Sum(weights, other, options)),
        _ => throw new NotSupportedException(preference.GetType().Name),
    };

    private static (char, int) Signed(decimal left, decimal right) => left > right ? ('>', 1) : left < right ? ('<', 1) : ('=', 0);

    private static (char, int) Ranked(RankingPreference ranking, string state, string other)
    {
        var tiers = ranking.Tiers.ToList();
        var (left, right) = (tiers.FindIndex(tier => tier.States.Contains(state)), tiers.FindIndex(tier => tier.States.Contains(other)));
        var between = tiers.Skip(Math.Min(left, right)).Take(Math.Abs(left - right)).Select(static tier => tier.GapLevel).DefaultIfEmpty(0).Max();
        return (left < right ? '>' : left > right ? '<' : '=', between);
    }

    private static (char, int) Paired(PairwisePreference pairs, string state, string other)
    {
        foreach (var pair in pairs.Comparisons)
        {
            if ((pair.Better, pair.Worse) == (state, other))
            {
                return (pair.Level == 0 ? '=' : '>', pair.Level);
            }

            if ((pair.Better, pair.Worse) == (other, state))
            {
                return (pair.Level == 0 ? '=' : '<', pair.Level);
            }
        }

        return (pairs.OthersAreTied ? '=' : '?', 0);
    }

    private static (char, int) Lexicographic(StatementPreference statements, ModelState state, ModelState other)
    {
        foreach (var tier in statements.Tiers)
        {
            var (left, right) = (tier.Statements.Count(one => one.Formula.Holds(state.Options)), tier.Statements.Count(one => one.Formula.Holds(other.Options)));
            if (left != right)
            {
                return (left > right ? '>' : '<', tier.Level);
            }
        }

        return ('=', 0);
    }

    private static (char, int) Silent(StatementPreference statements, ModelState state, ModelState other, int options)
    {
        foreach (var tier in statements.Tiers)
        {
            var differing = tier.Statements.Where(one => one.Formula.Holds(state.Options) != one.Formula.Holds(other.Options)).ToArray();
            if (differing.Length > 0)
            {
                return Array.TrueForAll(differing, one => one.Formula.Holds(state.Options)) ? ('>', tier.Level)
                    : Array.TrueForAll(differing, one => one.Formula.Holds(other.Options)) ? ('<', tier.Level) : ('?', 0);
            }
        }

        var (left, right) = (state.Options.ToText(options), other.Options.ToText(options));
        return Enumerable.Range(0, options).All(option => left[option] == right[option] || statements.IndifferentTo.Contains(option)) ? ('=', 0) : ('?', 0);
    }

    private static decimal Sum(StatementPreference statements, ModelState state) =>
        statements.Tiers.SelectMany(static tier => tier.Statements).Where(one => one.Formula.Holds(state.Options)).Sum(static one => one.Weight);

    private static decimal Sum(OptionWeightPreference weights, ModelState state, int options) =>
        Enumerable.Range(0, options).Where(option => state.Options.ToText(options)[option] == 'Y').Sum(option => weights.Weights[option]);
}
