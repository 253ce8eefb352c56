using System.Collections.Immutable;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Modelling.Views;

/// <summary>What the reporting does not tell, as a sheet to take into an interview.</summary>
public static class InterviewSheet
{
    /// <summary>The sheet.</summary>
    /// <param name="derived">The model.</param>
    /// <param name="outlook">Its outlook, or null.</param>
    /// <returns>Questions by decision maker: on its moves first, then what is told and not clear, with the words.</returns>
    public static AnswerView Of(DerivedModel derived, ModelOutlook? outlook)
    {
        ArgumentNullException.ThrowIfNull(derived);
        var makers = derived.Of(ModelInputKind.Maker).ToList();
        return new AnswerView(
            "What we do not know: " + string.Join(", ", derived.Frame.Initiatives.Select(initiative => $"“{initiative.Name}”")),
            [
                .. makers.Select(maker => new AnswerSection(maker.Text, LinesOf(maker, derived, outlook))),
                new AnswerSection("Others", [.. derived.Questions.Where(question => !makers.Exists(maker => string.Equals(maker.Id, question.Maker, StringComparison.Ordinal))).Select(ModelAnswer.Line)]),
            ])
        {
            Notices = ModelWords.Lines(derived, outlook),
        };
    }

    private static ImmutableArray<AnswerLine> LinesOf(ModelInput maker, DerivedModel derived, ModelOutlook? outlook) =>
    [
        .. outlook is null ? [] : ModelAnswer.Telling(outlook.Questions).Where(question => string.Equals(question.Maker, maker.Text, StringComparison.Ordinal)).Select(ModelAnswer.Line),
        .. derived.Questions.Where(question => string.Equals(question.Maker, maker.Id, StringComparison.Ordinal)).Select(ModelAnswer.Line),
    ];
}
