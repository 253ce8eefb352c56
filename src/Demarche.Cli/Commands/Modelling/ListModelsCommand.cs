using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Modelling.Views;
using Spectre.Console;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model list: the models that a record keeps.</summary>
internal sealed class ListModelsCommand : RecordModelCommand
{
    /// <summary>Makes the command.</summary>
    internal ListModelsCommand()
        : base("list", "List the models that the record keeps.", "demarche model list --record talks.db")
    {
    }

    /// <inheritdoc/>
    private protected override int Run(IRecord record, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var models = new SavedModels(record);
        var lines = new LineWriter(session.Console);
        foreach (var model in models.Names().Select(name => models.Load(name)))
        {
            lines.Write(0, 2, (model.Name, new Style(decoration: Decoration.Bold)), (SavedText.Of(model), Style.Plain));
        }

        return ExitStatus.Done;
    }
}
