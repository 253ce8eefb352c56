using System.CommandLine;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide settle: says whether a decision in conflict stands.</summary>
internal sealed class SettleCommand : DecisionCommand
{
    private readonly Argument<string> _entry = new("DECISION") { Description = "The first characters of the decision's id, as decide list --conflicts shows it." };
    private readonly Option<bool> _stands = new("--stands") { Description = "The decision stands; those that contradict it are set aside." };
    private readonly Option<bool> _aside = new("--aside") { Description = "The decision is set aside." };

    /// <summary>Makes the command.</summary>
    internal SettleCommand()
        : base("settle", "Say whether a decision that is in conflict stands or is set aside.", "demarche decide settle d1bc6ea02 --stands --record talks.db --by Ana --why \"read the original\"")
    {
        Add(_entry);
        Add(_stands);
        Add(_aside);
        Validators.Add(result =>
        {
            if (result.GetValue(_stands) == result.GetValue(_aside))
            {
                result.AddError("Give one of --stands and --aside.");
            }
        });
    }

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk) => desk.Take(
        DecisionKind.Settle,
        DecisionTarget.Of(desk.Entry(arguments.GetRequiredValue(_entry))),
        new DecisionDetail { Stands = arguments.GetValue(_stands) });
}
