using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Views;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model show: who could move next, what is not known, and every input with its words.</summary>
internal sealed class ShowModelCommand : AnsweredModelCommand
{
    /// <summary>Makes the command.</summary>
    internal ShowModelCommand()
        : base(
            "show",
            "Show who could move next, what is not known, and every input of the model with the words it rests on.",
            "demarche model show --record talks.db --initiative Kisumu --initiative 'joint patrols'",
            "demarche model show --record talks.db --name lake --format json")
    {
    }

    /// <inheritdoc/>
    private protected override AnswerView AnswerOf(ChosenModel model, ModelOutlook? outlook)
    {
        var answer = ModelAnswer.Of(model.Derived, model.Built, outlook);
        return model.Saved is { } saved ? ModelAnswer.WithLog(answer, saved) : answer;
    }
}
