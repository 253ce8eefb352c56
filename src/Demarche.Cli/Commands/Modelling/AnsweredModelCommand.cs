using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Views;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>A command that shows a model for people to read, or as JSON.</summary>
internal abstract class AnsweredModelCommand : ModelChoice
{
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _cite = new("--cite") { Description = "Write each quotation as a citation: words, outlet, title, day and an address that leads to the words." };
    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text (for people; the default), json (all of it as one object) or markdown (to print).",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    private protected AnsweredModelCommand(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        _format.AcceptOnlyFromAmong("text", "json", "markdown");
        Add(_format);
        Add(_cite);
        Add(_output);
    }

    /// <summary>What people read.</summary>
    private protected abstract AnswerView AnswerOf(ChosenModel model, ModelOutlook? outlook);

    /// <inheritdoc/>
    private protected sealed override int Show(ChosenModel model, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var outlook = OutlookBuilder.Of(model.Built, cancellation: cancellation);
        var answer = AnswerOf(model, outlook);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        switch (arguments.GetValue(_format))
        {
            case "json":
                ModelJson.Write(target.Stream, model.Derived, model.Built, outlook);
                break;
            case "markdown":
                target.ToWriter(writer => AnswerMarkdown.Write(writer, answer));
                break;
            default:
                target.ToConsole(console => ConsoleAnswer.Write(console, answer, arguments.GetValue(_cite)));
                break;
        }

        return ExitStatus.Done;
    }
}
