using System.Collections.Frozen;
using System.Globalization;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements.Roles;

/// <summary>How likely a statement is right: a logistic regression over what the model and the rules say, calibrated on annotated articles.</summary>
internal static class StatementConfidence
{
    // Beyond so many logits the model's own numbers tell nothing more.
    private const double Most = 7;

    private static readonly Lazy<FrozenDictionary<string, double>> Weights = new(() => WordList.Lines("Statements.role-confidence.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The confidence of a statement.</summary>
    /// <param name="draft">The statement.</param>
    /// <returns>From 0 to 1.</returns>
    internal static double Of(StatementDraft draft) => draft.Roles is { } roles ? Logistic(Features(draft, roles)) : RuleConfidence.Of(draft.Rule);

    // Where the model speaks, the speaker is wrong where the statement is: on annotated text the two differ by two points.
    /// <summary>How likely the speaker of a statement is right.</summary>
    /// <param name="draft">The statement.</param>
    /// <returns>From 0 to 1.</returns>
    internal static double OfSpeaker(StatementDraft draft) => draft.Roles is null ? RuleConfidence.OfSpeaker(draft.Rule) : Of(draft);

    /// <summary>What tells whether a statement is right, by name.</summary>
    /// <param name="draft">A statement that was read with the model.</param>
    /// <param name="roles">What the model says to it.</param>
    internal static IEnumerable<(string Name, double Value)> Features(StatementDraft draft, RoleEvidence roles)
    {
        yield return (roles.Agreement switch { Agreement.Same => "rules agree", Agreement.OtherLink => "rules join another source", Agreement.OtherSource => "rules have another source", _ => "rules are silent" }, 1);
        yield return ("cue", Logit(roles.Cue));
        yield return ("source", draft.Source is null ? 0 : Logit(roles.Source));
        yield return ("content", Logit(roles.Content));
        yield return ("source link", Logit(roles.SourceShare));
        yield return ("content link", Logit(roles.ContentShare));
        if (draft.Source is null)
        {
            yield return ("no source", 1);
        }

        if (roles.Agreement is not Agreement.None)
        {
            yield return ("rule", Logit(RuleConfidence.Of(draft.Rule)));
        }
    }

    private static double Logistic(IEnumerable<(string Name, double Value)> features) =>
        1 / (1 + Math.Exp(-features.Sum(feature => feature.Value * Weights.Value.GetValueOrDefault(feature.Name))));

    private static double Logit(double share) => Math.Clamp(Math.Log(share / (1 - share)), -Most, Most);
}
