using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Modelling.Views;
using Spectre.Console;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model log: what was done to a model, by whom and why.</summary>
internal sealed class ModelLogCommand : RecordModelCommand
{
    private readonly Option<string> _name = RequiredName("The model.");

    /// <summary>Makes the command.</summary>
    internal ModelLogCommand()
        : base("log", "Show what was done to a kept model: when, by whom and why.", "demarche model log --record talks.db --name lake") => Add(_name);

    /// <inheritdoc/>
    private protected override int Run(IRecord record, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var lines = new LineWriter(session.Console);
        foreach (var done in new SavedModels(record).Log(arguments.GetRequiredValue(_name)))
        {
            lines.Write(0, 2, (SavedText.Of(done), done.IsUndone ? new Style(foreground: Color.Grey) : Style.Plain));
        }

        return ExitStatus.Done;
    }
}
