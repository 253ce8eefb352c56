using System.CommandLine;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record compact: gives room that is no longer needed back.</summary>
internal sealed class CompactCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();

    /// <summary>Makes the command.</summary>
    internal CompactCommand()
        : base("compact", "Give room that a record no longer needs back to the disk.", "demarche record compact --record talks.db") => Add(_record);

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        var before = record.Info().Bytes;
        record.Compact();
        session.Say(string.Create(CultureInfo.InvariantCulture, $"{record.Location}: {before / 1e6:0.0} MB before, {record.Info().Bytes / 1e6:0.0} MB now."));
        return ExitStatus.Done;
    }
}
