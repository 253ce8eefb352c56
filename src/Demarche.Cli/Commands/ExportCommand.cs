using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;

namespace Demarche.Cli.Commands;

/// <summary>demarche export: writes all that a record holds.</summary>
internal sealed class ExportCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "jsonl: all findings, one report a line.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "jsonl",
    };

    /// <summary>Makes the command.</summary>
    internal ExportCommand()
        : base(
            "export",
            "Write all that a record holds.",
            "demarche export --record talks.db --format jsonl --output talks.jsonl")
    {
        _format.AcceptOnlyFromAmong("jsonl");
        Add(_record);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        var count = record.Export(target.Stream, cancellation);
        if (session.Switches.Verbose)
        {
            session.Say(count == 1 ? "1 report written." : $"{count} reports written.");
        }

        return ExitStatus.Done;
    }
}
