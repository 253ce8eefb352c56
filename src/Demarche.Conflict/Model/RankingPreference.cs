namespace Demarche.Conflict.Model;

/// <summary>All states in order, ties allowed.</summary>
/// <param name="Tiers">Best first. Every state of the model stands in exactly one tier.</param>
public sealed record RankingPreference(IReadOnlyList<RankingTier> Tiers) : Preference
{
    /// <summary>Makes a ranking without ties.</summary>
    /// <param name="states">Ids of the states, best first.</param>
    public static RankingPreference Strict(params IEnumerable<string> states) => new([.. states.Select(static id => new RankingTier([id]))]);
}
