using Demarche.Conflict.Model;

namespace Demarche.Conflict.Outlook;

/// <summary>All inputs of a model that can carry what they rest on.</summary>
public static class ModelInputs
{
    /// <summary>What each option, pattern, arc, statement, tier and comparison rests on.</summary>
    /// <param name="model">The model.</param>
    public static IEnumerable<Provenance> All(ConflictModel model) =>
        model.Options.Select(static option => option.Provenance)
            .Concat(model.Infeasible.Select(static pattern => pattern.Provenance))
            .Concat((model.Arcs ?? []).Select(static arc => arc.Provenance))
            .Concat(model.DecisionMakers.SelectMany(static maker => Of(maker.Preference)));

    private static IEnumerable<Provenance> Of(Preference preference) => preference switch
    {
        StatementPreference statements => statements.Tiers.SelectMany(static tier => tier.Statements.Select(static statement => statement.Provenance)),
        RankingPreference ranking => ranking.Tiers.Select(static tier => tier.Provenance),
        PairwisePreference pairs => pairs.Comparisons.Select(static comparison => comparison.Provenance),
        _ => [preference.Provenance],
    };
}
