using System.CommandLine;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Commands;

/// <summary>demarche import: takes findings that were exported into a record.</summary>
internal sealed class ImportFindingsCommand : HostCommand
{
    private readonly Argument<string> _file = new("FILE.jsonl")
    {
        Description = "JSON Lines that demarche export or demarche read --format jsonl wrote.",
    };

    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<bool> _fast = CommonOptions.Fast();

    /// <summary>Makes the command.</summary>
    internal ImportFindingsCommand()
        : base(
            "import",
            "Take findings that were exported into a record; those of another version of the program are read anew.",
            "demarche import talks.jsonl --record talks.db")
    {
        Add(_file);
        Add(_record);
        Add(_fast);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var file = arguments.GetRequiredValue(_file);
        using var lines = new StreamReader(NamedFile.Read(file));
        using var record = Records.OpenOrCreate(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        try
        {
            var counts = new FindingsImport(record, new Reader(session.Model(arguments.GetValue(_fast))), session.Clock).Import(lines, file, cancellation);
            session.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{record.Location}: {counts.Added.NewReports} new reports, {counts.Added.NewCaptures} new captures of known reports, {counts.Added.AlreadyThere} there already, {counts.ReadAnew} read anew."));
            return ExitStatus.Done;
        }
        catch (FormatException wrong)
        {
            throw new CommandException($"{file}, {wrong.Message}", wrong);
        }
    }
}
