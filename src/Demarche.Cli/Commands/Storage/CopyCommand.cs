using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record copy: copies a record to another place, of the same kind or the other.</summary>
internal sealed class CopyCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string> _to = StorageOptions.To();

    /// <summary>Makes the command.</summary>
    internal CopyCommand()
        : base(
            "copy",
            "Copy a record to another place: from a file into PostgreSQL, or from there into a file.",
            "demarche record copy --record talks.db --to postgres://desk@db.example/talks")
    {
        Add(_record);
        Add(_to);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = Records.OpenForCopy(arguments.GetRequiredValue(_to), new RecordOptions(), session.Clock);
        record.CopyTo(target, cancellation);
        session.Say($"{target.Location}: {target.Count().Reports} reports.");
        return ExitStatus.Done;
    }
}
