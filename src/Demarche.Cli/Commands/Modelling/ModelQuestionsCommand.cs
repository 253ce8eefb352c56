using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Views;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model questions: the interview sheet.</summary>
internal sealed class ModelQuestionsCommand : AnsweredModelCommand
{
    /// <summary>Makes the command.</summary>
    internal ModelQuestionsCommand()
        : base(
            "questions",
            "Show what the reporting does not tell, by decision maker, as a sheet to take into an interview.",
            "demarche model questions --record talks.db --initiative Kisumu --format markdown --output sheet.md")
    {
    }

    /// <inheritdoc/>
    private protected override AnswerView AnswerOf(ChosenModel model, ModelOutlook? outlook) => InterviewSheet.Of(model.Derived, outlook);
}
