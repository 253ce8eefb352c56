namespace Demarche.Conflict.Model;

/// <summary>
/// What a decision maker prefers, in one of six forms: <see cref="StatementPreference"/>, <see cref="RankingPreference"/>,
/// <see cref="OptionWeightPreference"/>, <see cref="PairwisePreference"/>, <see cref="FuzzyPreference"/> or
/// <see cref="ProbabilisticPreference"/>.
/// </summary>
public abstract record Preference
{
    private protected Preference()
    {
    }

    /// <summary>What the preference as a whole rests on; for statements, tiers and comparisons, see there.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
