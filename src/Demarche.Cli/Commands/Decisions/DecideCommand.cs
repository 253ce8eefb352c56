using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide: keeps what people decide about a record; the work is done by the commands below it.</summary>
internal sealed class DecideCommand : HostCommand
{
    /// <summary>Makes the command with those below it.</summary>
    internal DecideCommand()
        : base(
            "decide",
            "Say what is right, wrong or missing in a record; every decision is kept.",
            "demarche decide accept 5d8c15ac#s860-904 --record talks.db --by Ana",
            "demarche decide correct 5d8c15ac#po120-131 --set stance=opposes --record talks.db --by Ana --why \"irony\"",
            "demarche decide list --record talks.db --conflicts")
    {
        Add(new JudgeCommand(DecisionKind.Accept, "Say that findings are right.", "demarche decide accept 5d8c15ac#s860-904 --record talks.db --by Ana"));
        var reject = new JudgeCommand(DecisionKind.Reject, "Say that findings are wrong, or retract a whole report.", "demarche decide reject 5d8c15ac --record talks.db --by Ana --why \"withdrawn by the outlet\"");
        reject.Aliases.Add("retract");
        Add(reject);
        Add(new CorrectCommand());
        Add(new AddCommand());
        Add(new MergeCommand());
        Add(new SplitCommand());
        Add(new RenameCommand());
        Add(new RemarkCommand(DecisionKind.Comment, "Remark on a finding or a report."));
        Add(new RemarkCommand(DecisionKind.Tag, "Give a finding or a report a word to find it by."));
        Add(new SettleCommand());
        Add(new UndoCommand());
        Add(new ListCommand());
        Add(new ImportCommand());
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation) => ExitStatus.Usage;
}
