using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Origins;
using Demarche.Workbench.Exports;

namespace Demarche.Cli.Commands;

/// <summary>demarche export: writes what a record holds in the forms that other programs take.</summary>
internal sealed class ExportCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file instead of standard output; a folder for csv, parquet and discourse.",
        HelpName = "FILE",
    };

    private readonly Option<ExportFormat> _format = new("--format", "-f")
    {
        Description = "jsonl (all findings, one report a line; the default), csv (a folder of tables with a data dictionary), parquet (a folder of the same tables), plover, petrarch (events), annotations "
            + "(W3C Web Annotations), gexf, graphml (network of parties), discourse (a folder: discourse network), ical (what is due), csl-json (sources), ftm "
            + "(FollowTheMoney, for Aleph), markdown or html (dossier).",
        HelpName = "FORMAT",
        CustomParser = ParseFormat,
    };

    private readonly Option<NodaTime.LocalDate?> _since = CommonOptions.Day("--since", "Only what reports of this day or later tell.");
    private readonly Option<string?> _party = CommonOptions.Text("--party", "NAME", "Only what has to do with this party: a name, a part of one, a code, or a merged id.");
    private readonly Option<string?> _initiative = CommonOptions.Text("--initiative", "NAME", "Only what has to do with this initiative: a name, a part of one, or a merged id.");
    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Only findings that were read with this confidence or more, from 0 to 1.",
        HelpName = "SHARE",
        Validators = { RequireShare },
    };

    private readonly Option<bool> _machine = CommonOptions.Machine();
    private readonly Option<bool> _decidedOnly = new("--decided-only") { Description = "Only findings that a person accepted, corrected or added, and those that they name." };
    private readonly Option<bool> _noText = new("--no-text") { Description = "Leave out texts, headlines and quoted words: ids, hashes and offsets stand for them." };

    /// <summary>Makes the command.</summary>
    internal ExportCommand()
        : base(
            "export",
            "Write what a record holds, for other programs.",
            "demarche export --record talks.db --format jsonl --output talks.jsonl",
            "demarche export --record talks.db --format csv --output talks-csv",
            "demarche export --record talks.db --format gexf --since 2016-01-01 --min-confidence 0.7 --output talks.gexf")
    {
        _format.CompletionSources.Add([.. Enum.GetValues<ExportFormat>().Select(EnumNames.NameOf)]);
        Add(_record);
        Add(_format);
        Add(_since);
        Add(_party);
        Add(_initiative);
        Add(_minConfidence);
        Add(_decidedOnly);
        Add(_machine);
        Add(_noText);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var format = arguments.GetValue(_format);
        var output = arguments.GetValue(_output);
        if (RecordExport.IsFolder(format) && output is null)
        {
            throw new CommandException($"The format {EnumNames.NameOf(format)} is a folder of files; name it with --output.") { ExitCode = ExitStatus.Usage };
        }

        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        var options = OptionsOf(arguments);
        var source = ExportSource.Open(ReaderOf(arguments, record, format), WithMerges(options, arguments, record), cancellation);
        if (source.Missing() is { } missing)
        {
            throw new CommandException($"The record has no {missing} called \"{(missing is "party" ? options.Party : options.Initiative)}\"; give a name that the brief shows, or a part of it.");
        }

        if (RecordExport.IsFolder(format))
        {
            var folder = NamedFile.Folder(output!);
            RecordExport.WriteFolder(name => new BufferedStream(NamedFile.Create(Path.Combine(folder, name)), 1 << 16), source, format);
            return ExitStatus.Done;
        }

        using var target = ResultTarget.Open(session, output);
        if (format is ExportFormat.Jsonl && options == ExportOptions.All && IsAsRead(arguments, record))
        {
            Tell(session, record.Export(target.Stream, cancellation));
        }
        else
        {
            RecordExport.Write(target.Stream, source, format);
        }

        return ExitStatus.Done;
    }

    private ExportOptions OptionsOf(ParseResult arguments) => new()
    {
        Since = arguments.GetValue(_since),
        Party = arguments.GetValue(_party),
        Initiative = arguments.GetValue(_initiative),
        MinConfidence = arguments.GetValue(_minConfidence),
        IsWithoutText = arguments.GetValue(_noText),
    };

    // JSON Lines are ordered by report id, whether people decided anything or not; all else by day.
    private Func<IEnumerable<ReportFindings>> ReaderOf(ParseResult arguments, IRecord record, ExportFormat format)
    {
        var (isMachine, isDecidedOnly) = (arguments.GetValue(_machine), arguments.GetValue(_decidedOnly));
        return format is ExportFormat.Jsonl ? () => record.ReadStandingById(isMachine ? DecisionLog.Empty : record.Decisions(), isDecidedOnly)
            : isMachine ? () => record.Read(RecordFilter.All)
            : () => record.ReadStanding(RecordFilter.All, isDecidedOnly);
    }

    private ExportOptions WithMerges(ExportOptions options, ParseResult arguments, IRecord record) =>
        (arguments.GetValue(_machine) ? options : options with { Merges = record.DecidedMerges() }) with { Origins = record.OriginOfEach() };

    private bool IsAsRead(ParseResult arguments, IRecord record) =>
        arguments.GetValue(_machine) || (!arguments.GetValue(_decidedOnly) && record.Decisions().Entries.IsEmpty);

    private static void Tell(CommandSession session, int count)
    {
        if (session.Switches.Verbose)
        {
            session.Say(count == 1 ? "1 report written." : $"{count.ToString(CultureInfo.InvariantCulture)} reports written.");
        }
    }

    private static ExportFormat ParseFormat(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            if (string.Equals(EnumNames.NameOf(format), typed, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        result.AddError($"\"{typed}\" is not a format; take one of {string.Join(", ", Enum.GetValues<ExportFormat>().Select(EnumNames.NameOf))}.");
        return default;
    }

    private static void RequireShare(OptionResult result)
    {
        if (result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var share) && !(share >= 0 && share <= 1))
        {
            result.AddError("--min-confidence must be from 0 to 1.");
        }
    }
}
