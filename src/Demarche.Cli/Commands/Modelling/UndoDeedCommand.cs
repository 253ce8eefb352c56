using System.CommandLine;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model undo: takes a deed back; the log keeps both.</summary>
internal sealed class UndoDeedCommand : ModelDeedCommand
{
    private readonly Argument<string> _entry = new("ENTRY") { Description = "The first characters of a deed's id, as \"demarche model log\" shows them." };

    /// <summary>Makes the command.</summary>
    internal UndoDeedCommand()
        : base("undo", "Take a deed back; to take that back does it again.", "demarche model undo e1bc6ea02 --record talks.db --name lake --by Ana") => Add(_entry);

    /// <inheritdoc/>
    private protected override SavedModel Do(ModelDesk desk, string name, ParseResult arguments) => desk.Undo(name, arguments.GetRequiredValue(_entry));
}
