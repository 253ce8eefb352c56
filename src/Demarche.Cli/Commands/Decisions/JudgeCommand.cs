using System.CommandLine;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide accept, demarche decide reject.</summary>
internal sealed class JudgeCommand : DecisionCommand
{
    private readonly Argument<string[]> _targets = Targets("Findings as REPORT#FINDING, with the ids that the brief's JSON and export give; a REPORT alone is the report as a whole.");
    private readonly DecisionKind _kind;

    /// <summary>Makes the command.</summary>
    /// <param name="kind">Accept or reject.</param>
    /// <param name="description">What it does.</param>
    /// <param name="example">A command line to try.</param>
    internal JudgeCommand(DecisionKind kind, string description, string example)
        : base(EnumNames.NameOf(kind), description, example)
    {
        _kind = kind;
        Add(_targets);
    }

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk)
    {
        foreach (var target in arguments.GetRequiredValue(_targets).Select(desk.Target))
        {
            if (target.Finding is not { } finding)
            {
                desk.Take(_kind, target);
                continue;
            }

            var writer = desk.WriterOf(finding.Report);
            desk.Take(_kind is DecisionKind.Accept ? writer.Accept(finding.Finding.Value) : writer.Reject(finding.Finding.Value));
        }
    }
}
