using System.Collections.Immutable;
using System.Globalization;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling;

/// <summary>Builds a conflict model of the inputs that are in force; ids of findings, grade and status go with each of them.</summary>
public static class ModelBuilder
{
    private const string Caution = "A model of reporting, not of the world.";

    /// <summary>Builds a model.</summary>
    /// <param name="derived">The inputs.</param>
    /// <param name="name">What the model is called.</param>
    /// <returns>The model; without options it has no states to speak of.</returns>
    public static BuiltModel Build(DerivedModel derived, string name)
    {
        ArgumentNullException.ThrowIfNull(derived);
        ImmutableArray<ModelInput> makers = [.. derived.Of(ModelInputKind.Maker)];
        ImmutableArray<ModelInput> options = [.. derived.Of(ModelInputKind.Option).Where(option => makers.Any(maker => Same(maker.Id, option.Maker)))];
        makers = [.. makers.Where(maker => options.Any(option => Same(option.Maker, maker.Id)))];
        List<ModelOption> named = [.. options.Select(option => new ModelOption(option.Text, option.Direction) { Key = option.Id, Provenance = Of(option) })];
        var notices = new List<string>();
        var statusQuo = options.Select((option, index) => option.IsTaken ? 1UL << index : 0UL).Aggregate(0UL, (all, bit) => all | bit);
        var model = new ConflictModel
        {
            Name = name,
            Note = derived.Frame.LastReport is { } last ? $"{Caution} Last report: {last:uuuu-MM-dd}." : Caution,
            Options = named,
            Numbering = StateNumbering.Code,
            StatusQuo = options.IsEmpty ? null : statusQuo.ToString(CultureInfo.InvariantCulture),
            Infeasible = [.. Patterns(derived, named, statusQuo, notices)],
            DecisionMakers = [.. makers.Select(maker => MakerOf(maker, derived, options, named, notices))],
        };
        return new BuiltModel(model, options, makers, [.. notices]);
    }

    /// <summary>The same model with what is not known as ties, for formats that know nothing else: ties make outcomes stable that nobody reported to be.</summary>
    /// <param name="model">A model.</param>
    /// <returns>The model with complete preferences.</returns>
    public static ConflictModel WithTies(ConflictModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model with
        {
            Note = $"{model.Note} What is not known is written as ties.",
            DecisionMakers =
            [
                .. model.DecisionMakers.Select(maker => maker with
                {
                    Preference = maker.Preference is StatementPreference statements
                        ? statements with { Rule = StatementRule.Prioritised }
                        : StatementPreference.Prioritised(new Formula.Constant(true)),
                }),
            ],
        };
    }

    private static DecisionMaker MakerOf(ModelInput maker, DerivedModel derived, ImmutableArray<ModelInput> options, List<ModelOption> named, List<string> notices) => new(maker.Text)
    {
        Options = [.. options.Select((option, index) => (option, index)).Where(entry => Same(entry.option.Maker, maker.Id)).Select(entry => entry.index)],
        Preference = PreferenceOf(maker, derived, named, notices),
        Note = maker.IsDivided ? "Divided: those who speak for it differ." : null,
        Provenance = Of(maker),
    };

    private static Preference PreferenceOf(ModelInput maker, DerivedModel derived, List<ModelOption> named, List<string> notices)
    {
        var order = derived.Of(ModelInputKind.Order).FirstOrDefault(order => Same(order.Maker, maker.Id));
        var tiers = derived.Of(ModelInputKind.Statement)
            .Where(statement => Same(statement.Maker, maker.Id))
            .Select(statement => (Input: statement, Formula: Read(statement, named, notices)))
            .Where(entry => entry.Formula is not null)
            .GroupBy(entry => entry.Input.Tier ?? ModelTier.Lean)
            .OrderBy(group => group.Key)
            .Select(group => new PreferenceTier([.. group.Select(entry => new PreferenceStatement(entry.Formula!) { Text = entry.Input.Text, Provenance = Of(entry.Input) })])
            {
                Provenance = order is null ? Provenance.None : Of(order),
            })
            .ToList();
        return tiers.Count is 0 ? PairwisePreference.AllUnknown : new StatementPreference(tiers, StatementRule.PrioritisedWithSilence);
    }

    private static IEnumerable<InfeasiblePattern> Patterns(DerivedModel derived, List<ModelOption> named, ulong statusQuo, List<string> notices)
    {
        foreach (var input in derived.Of(ModelInputKind.Infeasible))
        {
            if (Read(input, named, notices) is not { } formula)
            {
                continue;
            }

            if (PatternOf(formula) is not { } pattern)
            {
                notices.Add($"What cannot go together must be options joined by \"and\" and \"not\"; left out: {input.Text}.");
            }
            else if (pattern.Matches(statusQuo))
            {
                notices.Add($"The state the conflict stands in is said to be impossible, so this is left out: {input.Text}.");
            }
            else
            {
                yield return new InfeasiblePattern(pattern) { Provenance = Of(input) };
            }
        }
    }

    /// <summary>The pattern of options joined by "and" and "not"; null for any other formula.</summary>
    internal static StatePattern? PatternOf(Formula formula) => formula switch
    {
        Formula.Literal literal => new StatePattern(1UL << literal.Option, literal.Taken ? 1UL << literal.Option : 0),
        Formula.Not { Part: Formula.Literal literal } => new StatePattern(1UL << literal.Option, literal.Taken ? 0 : 1UL << literal.Option),
        Formula.And and => and.Parts.Select(PatternOf).Aggregate((StatePattern?)new StatePattern(0, 0), (all, part) =>
            all is { } left && part is { } right && ((left.Taken ^ right.Taken) & left.Named & right.Named) == 0 ? new StatePattern(left.Named | right.Named, left.Taken | right.Taken) : null),
        _ => null,
    };

    // A statement over an option that is switched off says nothing any more.
    private static Formula? Read(ModelInput input, List<ModelOption> named, List<string> notices)
    {
        if (input.Formula is { } text && FormulaText.TryRead(text, named, out var formula, out _))
        {
            return formula;
        }

        notices.Add($"It speaks of an option that is not in the model, so it is left out: {input.Text}.");
        return null;
    }

    private static Provenance Of(ModelInput input) => new()
    {
        Evidence = [.. input.Evidence.Select(evidence => evidence.Id)],
        Grade = input.Grade,
        Status = input.Status,
        SetBy = input.SetBy,
        SetOn = input.SetOn,
        Note = input.Note,
    };

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
