using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Modelling;
using NodaTime;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>A command on conflict models out of a record.</summary>
internal abstract class RecordModelCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();

    private protected RecordModelCommand(string name, string description, params string[] examples)
        : base(name, description, examples) => Add(_record);

    /// <inheritdoc/>
    internal sealed override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        MergedUpkeep.Update(record, cancellation);
        try
        {
            return Run(record, arguments, session, cancellation);
        }
        catch (ModellingException wrong)
        {
            throw new CommandException($"{wrong.Number}: {wrong.Message}", wrong);
        }
    }

    /// <summary>Does the work on the record, merged up to date.</summary>
    private protected abstract int Run(IRecord record, ParseResult arguments, CommandSession session, CancellationToken cancellation);

    private protected static Option<string?> NameOption() => CommonOptions.Text("--name", "MODEL", "A model that the record keeps, in place of --initiative.");

    private protected static Option<string> RequiredName(string description) => new("--name", "-n") { Description = description, HelpName = "MODEL", Required = true };

    private protected static Option<string[]> InitiativeOption() => new("--initiative", "-i")
    {
        Description = "An initiative: a name, a part of one, or a merged id. One to three, each with its own --initiative.",
        HelpName = "NAME",
    };

    private protected static Option<LocalDate?> DayOption() => CommonOptions.Day("--day", "Only what was known by this day counts; left out, all that the record holds.");
}
