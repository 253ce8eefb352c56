using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Modelling.Views;

/// <summary>What the page of a model shows.</summary>
/// <param name="Kept">The names of the models that the record keeps.</param>
/// <param name="Problem">Why there is no model, in a sentence, or null.</param>
/// <param name="Answer">The model as an answer: moves and questions first; null where there is none.</param>
/// <param name="Sheet">The interview sheet; null where there is none.</param>
/// <param name="Inputs">Its inputs, with their words.</param>
public sealed record ModelPage(IReadOnlyList<string> Kept, string? Problem, AnswerView? Answer, AnswerView? Sheet, ImmutableArray<ModelInput> Inputs)
{
    /// <summary>Makes the page.</summary>
    /// <param name="record">The record, merged up to date.</param>
    /// <param name="initiatives">Names of initiatives; none for a page that asks for them.</param>
    /// <param name="day">Only what was known by this day counts; null for all.</param>
    /// <param name="name">A kept model, in place of initiatives; or null.</param>
    /// <returns>The page.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ModelPage Of(IRecord record, IReadOnlyCollection<string> initiatives, LocalDate? day, string? name)
    {
        var saved = new SavedModels(record);
        var kept = saved.Names();
        if (initiatives.Count is 0 && name is null)
        {
            return new ModelPage(kept, null, null, null, []);
        }

        try
        {
            var model = name is null ? null : saved.Load(name);
            var models = new RecordModels(record);
            var derived = model?.Current ?? models.Derive(models.Find(initiatives), day);
            var built = ModelBuilder.Build(derived, name ?? ModelAnswer.TitleOf(derived.Frame));
            var outlook = OutlookBuilder.Of(built);
            var answer = ModelAnswer.Of(derived, built, outlook);
            return new ModelPage(kept, null, model is null ? answer : ModelAnswer.WithLog(answer, model), InterviewSheet.Of(derived, outlook), derived.Inputs);
        }
        catch (ModellingException wrong)
        {
            return new ModelPage(kept, wrong.Message, null, null, []);
        }
    }
}
