using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>Refuses what cannot be said of an input.</summary>
internal static class InputCheck
{
    /// <summary>Checks a change of an input, or a new one.</summary>
    /// <exception cref="ModellingException">DEM906: a formula cannot be read; DEM911: that cannot be said of such an input.</exception>
    internal static void Check(DerivedModel model, ModelInput input, InputChange change)
    {
        var kind = input.Kind;
        var isOption = kind is ModelInputKind.Option;
        Refuse(change.Tier is not null && kind is not ModelInputKind.Statement, "A tier", kind);
        Refuse((change.Direction is not null || change.IsTaken is not null) && !isOption, "A direction or a status quo", kind);
        Refuse(change.Formula is not null && kind is not (ModelInputKind.Statement or ModelInputKind.Infeasible), "A formula", kind);
        Refuse(input.Maker is null && kind is ModelInputKind.Option or ModelInputKind.Statement && input.Maker is null, "Belonging to nobody", kind);
        if (kind is ModelInputKind.Statement or ModelInputKind.Infeasible)
        {
            CheckFormula(model, input.Kind, change.Formula ?? input.Formula ?? "");
        }
    }

    private static void CheckFormula(DerivedModel model, ModelInputKind kind, string text)
    {
        List<ModelOption> options = [.. model.Of(ModelInputKind.Option).Select(option => new ModelOption(option.Text) { Key = option.Id })];
        if (!FormulaText.TryRead(text, options, out var formula, out var problem))
        {
            throw ModellingException.BadFormula(text, problem);
        }

        if (kind is ModelInputKind.Infeasible && ModelBuilder.PatternOf(formula) is null)
        {
            throw ModellingException.BadFormula(text, "what cannot go together is options joined by \"and\" and \"not\" alone");
        }
    }

    private static void Refuse(bool isWrong, string what, ModelInputKind kind)
    {
        if (isWrong)
        {
            throw ModellingException.NotToSay(what, kind switch
            {
                ModelInputKind.Maker => "a decision maker",
                ModelInputKind.Option => "an option",
                ModelInputKind.Infeasible => "a combination",
                ModelInputKind.Statement => "a statement",
                ModelInputKind.Order => "an order of tiers",
                _ => "an assumption on who decides",
            });
        }
    }
}
