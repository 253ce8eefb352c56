using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Deciding;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>A command that adds decisions to a record: all that it is told, or none.</summary>
internal abstract class DecisionCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string> _by = new("--by") { Description = "Who decides.", HelpName = "NAME", Required = true };
    private readonly Option<string?> _why = CommonOptions.Text("--why", "TEXT", "Why; it is kept with the decision.");

    private protected DecisionCommand(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        Add(_record);
        Add(_by);
        Add(_why);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        var desk = new DecisionDesk(record, arguments.GetRequiredValue(_by), session.Clock, arguments.GetValue(_why) ?? "");
        Decide(arguments, desk);
        foreach (var decision in desk.Write())
        {
            session.Say($"{DecisionPhrases.Short(decision.Id)} is kept.");
        }

        return ExitStatus.Done;
    }

    /// <summary>Makes the decisions.</summary>
    /// <param name="arguments">What was typed.</param>
    /// <param name="desk">Takes them.</param>
    private protected abstract void Decide(ParseResult arguments, DecisionDesk desk);

    /// <summary>An argument that names one finding or more.</summary>
    private protected static Argument<string[]> Targets(string description) => new("FINDING") { Description = description, Arity = ArgumentArity.OneOrMore };
}
