using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands;

/// <summary>demarche export: writes all that a record holds.</summary>
internal sealed class ExportCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _machine = CommonOptions.Machine();
    private readonly Option<bool> _decidedOnly = new("--decided-only") { Description = "Only findings that a person accepted, corrected or added, and those that they name." };
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
        Add(_machine);
        Add(_decidedOnly);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        var count = Write(record, arguments, target.Stream, cancellation);
        if (session.Switches.Verbose)
        {
            session.Say(count == 1 ? "1 report written." : $"{count} reports written.");
        }

        return ExitStatus.Done;
    }

    // Ordered by report id, whether people decided anything or not.
    private int Write(IRecord record, ParseResult arguments, Stream output, CancellationToken cancellation)
    {
        if (arguments.GetValue(_machine) || (!arguments.GetValue(_decidedOnly) && record.Decisions().Entries.IsEmpty))
        {
            return record.Export(output, cancellation);
        }

        var count = 0;
        foreach (var findings in record.ReadStanding(RecordFilter.All, arguments.GetValue(_decidedOnly)).OrderBy(findings => findings.Report.Id.Value, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            FindingsJson.Write(output, findings);
            output.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }
}
