using System.CommandLine;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide split: says that members of one thing are another.</summary>
internal sealed class SplitCommand : DecisionCommand
{
    private readonly Argument<string> _whole = new("WHOLE") { Description = "A merged party, initiative or event: its members as REPORT#FINDING with commas between." };
    private readonly Option<string> _apart = new("--apart") { Description = "Which of the members are another one, with commas between.", HelpName = "MEMBERS", Required = true };

    /// <summary>Makes the command.</summary>
    internal SplitCommand()
        : base("split", "Say that some members of a merged party, initiative or event are another one.", "demarche decide split 5d8c15ac#p12-20,77ab01cd#p3-9 --apart 77ab01cd#p3-9 --record talks.db --by Ana")
    {
        Add(_whole);
        Add(_apart);
    }

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk) => desk.Take(
        DecisionKind.Split,
        DecisionTarget.Of(desk.Merged(arguments.GetRequiredValue(_whole))),
        new DecisionDetail { Apart = desk.Merged(arguments.GetRequiredValue(_apart)).Members });
}
