using Demarche.Conflict.Model;

namespace Demarche.Conflict.Graph;

/// <summary>Errors of a model that show without its states: numbers out of range, names used twice, levels that do not exist.</summary>
internal static class StructureCheck
{
    private const int MostMakers = 30;

    internal static IEnumerable<ModelProblem> Errors(ConflictModel model)
    {
        if (model.DecisionMakers.Count == 0)
        {
            yield return ConflictMessages.NoMakers();
        }

        if (model.DecisionMakers.Count > MostMakers)
        {
            yield return ConflictMessages.TooManyMakers(model.DecisionMakers.Count, MostMakers);
        }

        if (model.Options.Count > StatePattern.MaximumOptions)
        {
            yield return ConflictMessages.TooManyOptions(model.Options.Count);
            yield break;
        }

        if (model.Arcs is not null && model.States is null)
        {
            yield return ConflictMessages.ArcsNeedStates();
        }

        foreach (var problem in Names(model).Concat(Patterns(model)).Concat(Makers(model)).Concat(Groups(model)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<ModelProblem> Names(ConflictModel model) =>
        Repeated("decision makers", [.. model.DecisionMakers.Select(static maker => maker.Name)], "decisionMakers")
            .Concat(Repeated("states", [.. (model.States ?? []).Select(static state => state.Id)], "states"));

    private static IEnumerable<ModelProblem> Repeated(string what, string[] names, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
        {
            if (!seen.Add(names[index]))
            {
                yield return ConflictMessages.SameName(what, names[index], $"{path}[{index}]");
            }
        }
    }

    private static IEnumerable<ModelProblem> Patterns(ConflictModel model)
    {
        for (var index = 0; index < model.Infeasible.Count; index++)
        {
            var highest = 63 - System.Numerics.BitOperations.LeadingZeroCount(model.Infeasible[index].Pattern.Named);
            if (highest >= model.Options.Count)
            {
                yield return ConflictMessages.NoSuchOption(highest, model.Options.Count, $"infeasible[{index}]");
            }
        }

        for (var index = 0; index < model.States?.Count; index++)
        {
            var highest = 63 - System.Numerics.BitOperations.LeadingZeroCount(model.States[index].Options.Named);
            if (highest >= model.Options.Count)
            {
                yield return ConflictMessages.NoSuchOption(highest, model.Options.Count, $"states[{index}]");
            }
        }
    }

    private static IEnumerable<ModelProblem> Makers(ConflictModel model)
    {
        for (var index = 0; index < model.DecisionMakers.Count; index++)
        {
            var maker = model.DecisionMakers[index];
            var path = $"decisionMakers[{index}]";
            foreach (var option in maker.Options.Where(option => option < 0 || option >= model.Options.Count))
            {
                yield return ConflictMessages.NoSuchOption(option, model.Options.Count, $"{path}.options");
            }

            if (maker.Attitudes is { } attitudes && (attitudes.Count != model.DecisionMakers.Count || attitudes.Any(static value => value is < -1 or > 1)))
            {
                yield return ConflictMessages.AttitudesDoNotFit(maker.Name, attitudes.Count, model.DecisionMakers.Count, $"{path}.attitudes");
            }

            foreach (var problem in PreferenceErrors(maker.Preference, model.Options.Count, $"{path}.preference").Concat(ViewErrors(maker, model, path)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<ModelProblem> ViewErrors(DecisionMaker maker, ConflictModel model, string path)
    {
        if (maker.View is not { } view)
        {
            yield break;
        }

        foreach (var option in view.UnseenOptions.Where(option => option < 0 || option >= model.Options.Count))
        {
            yield return ConflictMessages.NoSuchOption(option, model.Options.Count, $"{path}.view.unseenOptions");
        }

        foreach (var (other, preference) in view.Preferences.OrderBy(static entry => entry.Key))
        {
            if (other < 0 || other >= model.DecisionMakers.Count)
            {
                yield return ConflictMessages.NoSuchMaker(other, model.DecisionMakers.Count, $"{path}.view.preferences");
            }

            foreach (var problem in PreferenceErrors(preference, model.Options.Count, $"{path}.view.preferences[{other}]"))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<ModelProblem> PreferenceErrors(Preference preference, int options, string path)
    {
        if (preference is RankingPreference ranking)
        {
            return ranking.Tiers.Select(static (tier, index) => (tier.GapLevel, index)).Where(static tier => tier.GapLevel is < 1 or > 7)
                .Select(tier => ConflictMessages.BadLevel(tier.GapLevel, $"{path}.tiers[{tier.index}]"));
        }

        if (preference is not StatementPreference statements)
        {
            return [];
        }

        var levels = statements.Tiers.Select(static (tier, index) => (tier.Level, index)).Where(static tier => tier.Level is < 1 or > 7)
            .Select(tier => ConflictMessages.BadLevel(tier.Level, $"{path}.tiers[{tier.index}]"));
        var named = statements.Tiers.SelectMany((tier, index) => tier.Statements.Select((statement, number) => (statement.Formula, Path: $"{path}.tiers[{index}].statements[{number}]")))
            .SelectMany(static statement => Options(statement.Formula).Select(option => (Option: option, statement.Path)))
            .Concat(statements.IndifferentTo.Select(option => (Option: option, Path: $"{path}.indifferentTo")));
        return levels.Concat(named.Where(entry => entry.Option < 0 || entry.Option >= options).Select(entry => ConflictMessages.NoSuchOption(entry.Option, options, entry.Path)));
    }

    private static IEnumerable<ModelProblem> Groups(ConflictModel model)
    {
        for (var index = 0; index < model.Arcs?.Count; index++)
        {
            if (model.Arcs[index].Maker < 0 || model.Arcs[index].Maker >= model.DecisionMakers.Count)
            {
                yield return ConflictMessages.NoSuchMaker(model.Arcs[index].Maker, model.DecisionMakers.Count, $"arcs[{index}]");
            }
        }

        var seen = new HashSet<int>();
        for (var index = 0; index < model.Blocs.Count; index++)
        {
            foreach (var maker in model.Blocs[index])
            {
                if (maker < 0 || maker >= model.DecisionMakers.Count)
                {
                    yield return ConflictMessages.NoSuchMaker(maker, model.DecisionMakers.Count, $"blocs[{index}]");
                }
                else if (!seen.Add(maker))
                {
                    yield return ConflictMessages.InTwoBlocs(model.DecisionMakers[maker].Name);
                }
            }
        }
    }

    private static IEnumerable<int> Options(Formula formula) => formula switch
    {
        Formula.Literal literal => [literal.Option],
        Formula.Not not => Options(not.Part),
        Formula.And and => and.Parts.SelectMany(Options),
        Formula.Or or => or.Parts.SelectMany(Options),
        Formula.Xor xor => Options(xor.Left).Concat(Options(xor.Right)),
        Formula.If implication => Options(implication.Conclusion).Concat(Options(implication.Condition)),
        Formula.Iff iff => Options(iff.Left).Concat(Options(iff.Right)),
        _ => [],
    };
}
