using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Gmcr;

/// <summary>Tells what of a model a <c>.gmcr</c> file has no place for.</summary>
internal static class GmcrLimits
{
    // Each infeasible combination is written out one by one where states are listed.
    private const int MostOptionsWithListedStates = 12;

    /// <summary>Notes what is lost, and what makes the format impossible.</summary>
    internal static void Check(ConflictModel model, List<FormatProblem> problems)
    {
        problems.AddRange(Impossible(model));
        if (!problems.Exists(static problem => problem.IsError) && Lost(model).ToList() is { Count: > 0 } lost)
        {
            problems.Add(FormatMessages.NotHeld(string.Join(", ", lost), "they are left out"));
        }
    }

    private static IEnumerable<FormatProblem> Impossible(ConflictModel model)
    {
        if (model.Arcs is not null || model.Options.Count == 0)
        {
            yield return FormatMessages.NotPossible("moves that are typed in", "write the conflict by options first");
        }

        var all = model.Options.Count == StatePattern.MaximumOptions ? ulong.MaxValue : (1UL << model.Options.Count) - 1;
        if (model.States?.Any(state => state.Options.Named != all) == true)
        {
            yield return FormatMessages.NotPossible("states that leave options open", "list each combination of options as a state of its own");
        }
        else if (model.States is not null && model.Options.Count > MostOptionsWithListedStates)
        {
            yield return FormatMessages.NotPossible("a list of states of so many options", "give infeasible patterns in its place");
        }

        if (model.Frozen.Count > 0)
        {
            yield return FormatMessages.NotPossible("states that nobody leaves", "give directions to options in their place");
        }

        foreach (var option in model.Options.Where(static option => option.Direction is PermittedDirection.None))
        {
            yield return FormatMessages.NotPossible($"an option that never changes ({option.Name})", "leave the option out");
        }

        foreach (var maker in model.DecisionMakers.Where(static maker => !IsComplete(maker.Preference)))
        {
            yield return FormatMessages.NotPossible($"unknown or fuzzy preference ({maker.Name})", "rank all states, or give statements");
        }
    }

    private static bool IsComplete(Preference preference) =>
        preference is RankingPreference or OptionWeightPreference or StatementPreference { Rule: not StatementRule.PrioritisedWithSilence };

    private static IEnumerable<string> Lost(ConflictModel model)
    {
        if (model.Name.Length > 0 || model.Source is not null || model.Note is not null)
        {
            yield return "name, source and note";
        }

        if (model.StatusQuo is not null)
        {
            yield return "the status quo";
        }

        if (model.Options.Any(static option => option.Key is not null))
        {
            yield return "keys of options";
        }

        if (model.States?.Count > 0)
        {
            yield return "labels of states (they are numbered by code)";
        }

        if (model.DecisionMakers.Any(static maker => maker.Attitudes is not null))
        {
            yield return "attitudes";
        }

        if (model.DecisionMakers.Any(static maker => maker.View is { Preferences.Count: > 0 }))
        {
            yield return "misread preferences";
        }

        if (model.DecisionMakers.Any(static maker => HasStrength(maker.Preference)))
        {
            yield return "strength of preference";
        }

        if (HasProvenance(model))
        {
            yield return "evidence, grades and status";
        }
    }

    private static bool HasStrength(Preference preference) => preference switch
    {
        StatementPreference statements => statements.Tiers.Any(static tier => tier.Level > 1),
        RankingPreference ranking => ranking.Tiers.Any(static tier => tier.GapLevel > 1),
        _ => false,
    };

    private static bool HasProvenance(ConflictModel model) =>
        model.Options.Any(static option => !option.Provenance.IsEmpty)
        || model.Infeasible.Any(static pattern => !pattern.Provenance.IsEmpty)
        || model.DecisionMakers.Any(static maker => !maker.Provenance.IsEmpty || !maker.Preference.Provenance.IsEmpty || maker.Preference switch
        {
            StatementPreference statements => statements.Tiers.Any(static tier => !tier.Provenance.IsEmpty || tier.Statements.Any(static statement => !statement.Provenance.IsEmpty)),
            RankingPreference ranking => ranking.Tiers.Any(static tier => !tier.Provenance.IsEmpty),
            _ => false,
        });
}
