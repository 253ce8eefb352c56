using System.CommandLine;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide merge: says that two things are one.</summary>
internal sealed class MergeCommand : DecisionCommand
{
    private readonly Argument<string> _one = new("ONE") { Description = "A party, initiative or event: its members as REPORT#FINDING with commas between; one is enough." };
    private readonly Argument<string> _other = new("OTHER") { Description = "What it is one with." };

    /// <summary>Makes the command.</summary>
    internal MergeCommand()
        : base("merge", "Say that two parties, initiatives or events of different reports are one.", "demarche decide merge 5d8c15ac#p12-20 77ab01cd#p3-9 --record talks.db --by Ana")
    {
        Add(_one);
        Add(_other);
    }

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk) => desk.Take(
        DecisionKind.Merge,
        DecisionTarget.Of(desk.Merged(arguments.GetRequiredValue(_one))),
        new DecisionDetail { With = desk.Merged(arguments.GetRequiredValue(_other)) });
}
