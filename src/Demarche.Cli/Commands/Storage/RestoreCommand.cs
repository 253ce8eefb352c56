using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record restore: makes a record of a backup.</summary>
internal sealed class RestoreCommand : HostCommand
{
    private readonly Argument<string> _file = StorageOptions.Backup();
    private readonly Option<string> _to = StorageOptions.To();

    /// <summary>Makes the command.</summary>
    internal RestoreCommand()
        : base(
            "restore",
            "Make a record of a backup, also of one that an older version wrote.",
            "demarche record restore talks-backup.db --to talks.db")
    {
        Add(_file);
        Add(_to);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var target = Records.OpenForCopy(arguments.GetRequiredValue(_to), new RecordOptions(), session.Clock);
        RecordBackup.Restore(arguments.GetRequiredValue(_file), target, session.Clock, cancellation);
        session.Say($"{target.Location}: {target.Count().Reports} reports.");
        return ExitStatus.Done;
    }
}
