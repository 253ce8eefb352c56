using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Views;
using NodaTime;

namespace Demarche.Cli.Commands;

/// <summary>demarche brief: shows what the reports of a record say.</summary>
internal sealed class BriefCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string?> _party = CommonOptions.Text("--party", "NAME", "Only this party, and what it says or is said of it: a name, a part of one, or a code.");
    private readonly Option<LocalDate?> _from = CommonOptions.Day("--from", "Only reports published on this day or later.");
    private readonly Option<LocalDate?> _to = CommonOptions.Day("--to", "Only reports published on this day or earlier.");
    private readonly Option<int?> _newest = CommonOptions.Number("--newest", "N", "Only the reports of the latest days, at most N; a record of many thousands is shown at once so.");
    private readonly Option<bool> _machine = CommonOptions.Machine();
    private readonly Option<BriefFormat> _format = CommonOptions.Format();
    private readonly Option<string?> _output = CommonOptions.Output();

    private readonly Option<bool> _all = CommonOptions.AllParties();

    /// <summary>Makes the command.</summary>
    internal BriefCommand()
        : base(
            "brief",
            "Show what the reports of a record say.",
            "demarche brief --record talks.db",
            "demarche brief --record talks.db --party Uzbekistan --from 2023-10-01 --to 2023-10-31",
            "demarche brief --record talks.db --format html --output brief.html")
    {
        Add(_record);
        Add(_party);
        Add(_from);
        Add(_to);
        Add(_newest);
        Add(_machine);
        Add(_format);
        Add(_output);
        Add(_all);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        var filter = RecordFilter.All with { Newest = arguments.GetValue(_newest) };
        if (arguments.GetValue(_format) is BriefFormat.Jsonl)
        {
            var all = arguments.GetValue(_machine) ? record.Read(filter) : record.ReadStanding(filter);
            foreach (var report in Cancellable(all, cancellation))
            {
                FindingsJson.Write(target.Stream, report);
                target.Stream.WriteByte((byte)'\n');
            }

            return ExitStatus.Done;
        }

        BriefOutput.Write(target, Build(record, filter, arguments, session, cancellation), arguments.GetValue(_format));
        return ExitStatus.Done;
    }

    private BriefView Build(IRecord record, RecordFilter filter, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var options = OptionsOf(arguments, session, record);
        if (arguments.GetValue(_machine))
        {
            return BriefBuilder.Build(Cancellable(record.Read(filter), cancellation), options);
        }

        options = options with { Merges = record.DecidedMerges().Parties };
        var reports = Cancellable(record.ReadDecided(filter), cancellation).Where(report => !report.IsRetracted).ToList();
        return BriefMarks.Mark(BriefBuilder.Build(reports.Select(report => report.Findings), options), reports);
    }

    private BriefOptions OptionsOf(ParseResult arguments, CommandSession session, IRecord record) => new()
    {
        Party = arguments.GetValue(_party),
        From = arguments.GetValue(_from),
        To = arguments.GetValue(_to),
        ShowsMarginal = arguments.GetValue(_all),
        RepeatCommand = reports => string.Join(' ', [
            session.Program,
            "ingest",
            .. reports.Select(report => record.PlaceOf(report.Id) ?? report.Captures[0].Name).Distinct(StringComparer.Ordinal).Select(RepeatCommand.Quote),
            "--record",
            RepeatCommand.Quote(record.Location),
            "--published",
            "YYYY-MM-DD"]),
    };

    private static IEnumerable<T> Cancellable<T>(IEnumerable<T> reports, CancellationToken cancellation)
    {
        foreach (var report in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return report;
        }
    }
}
