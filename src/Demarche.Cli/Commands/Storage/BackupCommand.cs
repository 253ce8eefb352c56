using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record backup: writes a record of one moment into a file.</summary>
internal sealed class BackupCommand : HostCommand
{
    private readonly Argument<string> _file = StorageOptions.Backup();
    private readonly Option<string> _record = CommonOptions.Record();

    /// <summary>Makes the command.</summary>
    internal BackupCommand()
        : base(
            "backup",
            "Write all of a record into one file, as it is at one moment; others may go on writing.",
            "demarche record backup talks-backup.db --record postgres://desk@db.example/talks")
    {
        Add(_file);
        Add(_record);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        var file = arguments.GetRequiredValue(_file);
        RecordBackup.Write(record, file, session.Clock, cancellation);
        session.Say($"{file}: a backup of {record.Location}. It is a record itself; see it with: {session.Program} record info --record {RepeatCommand.Quote(file)}");
        return ExitStatus.Done;
    }
}
