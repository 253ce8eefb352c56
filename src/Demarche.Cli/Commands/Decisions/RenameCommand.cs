using System.CommandLine;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide rename: gives something merged another name.</summary>
internal sealed class RenameCommand : DecisionCommand
{
    private readonly Argument<string> _target = new("WHAT") { Description = "A merged party, initiative or event: its members as REPORT#FINDING with commas between; one is enough." };
    private readonly Option<string> _name = new("--name") { Description = "The new name.", HelpName = "NAME", Required = true };

    /// <summary>Makes the command.</summary>
    internal RenameCommand()
        : base("rename", "Give a merged party, initiative or event another name.", "demarche decide rename 5d8c15ac#i40-52 --name \"Samarkand round\" --record talks.db --by Ana")
    {
        Add(_target);
        Add(_name);
    }

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk) => desk.Take(
        DecisionKind.Rename,
        DecisionTarget.Of(desk.Merged(arguments.GetRequiredValue(_target))),
        new DecisionDetail { Text = arguments.GetRequiredValue(_name) });
}
