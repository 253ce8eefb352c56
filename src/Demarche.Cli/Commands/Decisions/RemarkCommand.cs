using System.CommandLine;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide comment, demarche decide tag.</summary>
internal sealed class RemarkCommand : DecisionCommand
{
    private readonly Argument<string[]> _targets = Targets("Findings as REPORT#FINDING, or reports.");
    private readonly Option<string> _text = new("--text") { Description = "The words.", HelpName = "TEXT", Required = true };
    private readonly DecisionKind _kind;

    /// <summary>Makes the command.</summary>
    /// <param name="kind">Comment or tag.</param>
    /// <param name="description">What it does.</param>
    internal RemarkCommand(DecisionKind kind, string description)
        : base(EnumNames.NameOf(kind), description, $"demarche decide {EnumNames.NameOf(kind)} 5d8c15ac#s860-904 --text \"annex 3\" --record talks.db --by Ana")
    {
        _kind = kind;
        Add(_targets);
        Add(_text);
    }

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk)
    {
        var text = arguments.GetRequiredValue(_text);
        foreach (var target in arguments.GetRequiredValue(_targets).Select(desk.Target))
        {
            if (target.Finding is { } finding)
            {
                desk.Take(desk.WriterOf(finding.Report).Remark(_kind, finding.Finding.Value, text));
            }
            else
            {
                desk.Take(_kind, target, new DecisionDetail { Text = text });
            }
        }
    }
}
