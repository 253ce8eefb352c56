using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Views;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>A command that shows a model for people to read, or as JSON.</summary>
internal abstract class AnsweredModelCommand : ModelChoice
{
    private readonly AnswerOptions _answer = new("text (for people; the default), json (all of it as one object) or markdown (to print).");

    private protected AnsweredModelCommand(string name, string description, params string[] examples)
        : base(name, description, examples) => _answer.AddTo(this);

    /// <summary>What people read.</summary>
    private protected abstract AnswerView AnswerOf(ChosenModel model, ModelOutlook? outlook);

    /// <inheritdoc/>
    private protected sealed override int Show(ChosenModel model, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var outlook = OutlookBuilder.Of(model.Built, cancellation: cancellation);
        var answer = AnswerOf(model, outlook);
        _answer.Write(answer, stream => ModelJson.Write(stream, model.Derived, model.Built, outlook), arguments, session);
        return ExitStatus.Done;
    }
}
