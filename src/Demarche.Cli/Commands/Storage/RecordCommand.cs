using System.CommandLine;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record: takes care of records; the work is done by the commands below it.</summary>
internal sealed class RecordCommand : HostCommand
{
    /// <summary>Makes the command with those below it.</summary>
    internal RecordCommand()
        : base(
            "record",
            "Take care of a record: what it holds, whether it is right, backups, copies.",
            "demarche record info --record talks.db",
            "demarche record check --record talks.db",
            "demarche record copy --record talks.db --to postgres://desk@db.example/talks")
    {
        Add(new InfoCommand());
        Add(new RecordCheckCommand());
        Add(new BackupCommand());
        Add(new RestoreCommand());
        Add(new CopyCommand());
        Add(new CompactCommand());
        Add(new EmbedCommand());
        Add(new FreezeCommand());
        Add(new FrozenCommand());
        Add(new TablesCommand());
        Add(new AttachCommand());
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation) => ExitStatus.Usage;
}
