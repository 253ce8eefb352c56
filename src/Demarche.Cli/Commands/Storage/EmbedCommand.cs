using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record embed: makes a record ready to be searched by meaning.</summary>
internal sealed class EmbedCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly Option<bool> _off = new("--off")
    {
        Description = "Take out again what is needed to search by meaning; later ingests add none.",
    };

    /// <summary>Makes the command.</summary>
    internal EmbedCommand()
        : base(
            "embed",
            "Make a record ready to be searched by meaning; goes on where it was stopped.",
            "demarche record embed --record talks.db",
            "demarche record embed --off --record talks.db")
    {
        Add(_record);
        Add(_threads);
        Add(_off);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        if (arguments.GetValue(_off))
        {
            record.Meaning.Clear();
            session.Say($"{record.Location}: can no longer be searched by meaning.");
            return ExitStatus.Done;
        }

        EmbedReport.Run(session, record, arguments.GetValue(_threads) ?? Environment.ProcessorCount, cancellation);
        return ExitStatus.Done;
    }
}
