using System.CommandLine;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide correct: says how a finding should read.</summary>
internal sealed class CorrectCommand : DecisionCommand
{
    private readonly Argument<string> _target = new("FINDING") { Description = "The finding as REPORT#FINDING." };
    private readonly Option<string[]> _set = SetOption();

    /// <summary>Makes the command.</summary>
    internal CorrectCommand()
        : base("correct", "Say how a finding should read.", "demarche decide correct 5d8c15ac#po120-131 --set stance=opposes --record talks.db --by Ana")
    {
        Add(_target);
        Add(_set);
    }

    /// <summary>The option that gives keys and values.</summary>
    internal static Option<string[]> SetOption() => new("--set")
    {
        Description = "A key of the finding as the export writes it, and its value; an empty value takes it away. May be given several times.",
        HelpName = "KEY=VALUE",
        Required = true,
    };

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk)
    {
        var finding = desk.Finding(arguments.GetRequiredValue(_target));
        desk.Take(desk.WriterOf(finding.Report).Correct(finding.Finding.Value, DecisionCsv.ChangesOf(arguments.GetRequiredValue(_set))));
    }
}
