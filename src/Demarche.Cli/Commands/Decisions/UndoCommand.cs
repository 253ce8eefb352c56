using System.CommandLine;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide undo: takes decisions back; the log keeps both.</summary>
internal sealed class UndoCommand : DecisionCommand
{
    private readonly Argument<string[]> _entries = new("DECISION") { Description = "The first characters of decisions' ids, as decide list shows them.", Arity = ArgumentArity.OneOrMore };

    /// <summary>Makes the command.</summary>
    internal UndoCommand()
        : base("undo", "Take decisions back; to take that back decides them again.", "demarche decide undo d1bc6ea02 --record talks.db --by Ana") => Add(_entries);

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk)
    {
        foreach (var entry in arguments.GetRequiredValue(_entries).Select(desk.Entry))
        {
            desk.Take(DecisionKind.Undo, DecisionTarget.Of(entry));
        }
    }
}
