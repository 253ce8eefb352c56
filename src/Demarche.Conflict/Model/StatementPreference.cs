namespace Demarche.Conflict.Model;

/// <summary>A preference made of statements about options.</summary>
/// <param name="Tiers">The statements, most important tier first.</param>
/// <param name="Rule">How they make a preference.</param>
public sealed record StatementPreference(IReadOnlyList<PreferenceTier> Tiers, StatementRule Rule = StatementRule.Prioritised) : Preference
{
    /// <summary>Options, by index, that are said not to matter; of use only with <see cref="StatementRule.PrioritisedWithSilence"/>.</summary>
    public IReadOnlyList<int> IndifferentTo { get; init; } = [];

    /// <summary>Makes a preference with one statement a tier.</summary>
    /// <param name="formulas">The statements, most important first.</param>
    public static StatementPreference Prioritised(params IEnumerable<Formula> formulas) =>
        new([.. formulas.Select(static formula => new PreferenceTier([new PreferenceStatement(formula)]))]);
}
