using System.CommandLine;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Record.Freezing;
using NodaTime;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record freeze: gives what a record says now a name that can be cited.</summary>
internal sealed class FreezeCommand : HostCommand
{
    private readonly Argument<string> _name = new("NAME")
    {
        Description = "What to call the version; it can be given once.",
    };

    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<LocalDate?> _day = CommonOptions.Day("--day", "The day to date the version with; today where it is left out.");
    private readonly Option<string?> _to = CommonOptions.Text("--to", "FILE", "Write the whole record into this file too, so that the version can be handed on.");

    /// <summary>Makes the command.</summary>
    internal FreezeCommand()
        : base(
            "freeze",
            "Give what a record says now a name and a hash that can be cited and never change.",
            "demarche record freeze 'paper, first version' --record talks.db",
            "demarche record freeze 2024-annex --day 2024-12-31 --to annex.db --record talks.db")
    {
        Add(_name);
        Add(_record);
        Add(_day);
        Add(_to);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        var now = session.Clock.GetCurrentInstant();
        var version = Freezer.Freeze(record, arguments.GetRequiredValue(_name), arguments.GetValue(_day) ?? now.InUtc().Date, now, cancellation);
        session.Say(FrozenText.Of(version));
        if (arguments.GetValue(_to) is { } file)
        {
            RecordBackup.Write(record, file, session.Clock, cancellation);
            session.Say(string.Create(CultureInfo.InvariantCulture, $"{file}: the record with this version; check it with: {session.Program} record frozen {RepeatCommand.Quote(version.Name)} --record {RepeatCommand.Quote(file)}"));
        }

        return ExitStatus.Done;
    }
}
