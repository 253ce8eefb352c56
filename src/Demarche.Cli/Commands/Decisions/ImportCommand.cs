using System.CommandLine;
using System.Globalization;
using System.Text;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide import: takes decisions from files, such as another coder's log.</summary>
internal sealed class ImportCommand : HostCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "Decisions as JSON Lines (decide list --format jsonl) or CSV with the columns kind, report, finding, by, at, why, text, changes; - for standard input." };
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string?> _by = CommonOptions.Text("--by", "NAME", "Who decides, for rows of CSV that do not say.");

    /// <summary>Makes the command.</summary>
    internal ImportCommand()
        : base(
            "import",
            "Take decisions from a file, such as another coder's; what is there already is not taken twice.",
            "demarche decide import bo.jsonl --record talks.db",
            "demarche decide import judged.csv --record talks.db --by Ana")
    {
        Add(_file);
        Add(_record);
        Add(_by);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_file);
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var input = path is "-" ? session.Input : NamedFile.Read(path);
        using var text = new StreamReader(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        ImportedDecisions read;
        try
        {
            read = DecisionImport.Read(text, record, arguments.GetValue(_by), session.Clock.GetCurrentInstant());
        }
        catch (FormatException e)
        {
            throw new CommandException($"{path} is no CSV: {e.Message}.", e);
        }

        foreach (var problem in read.Problems)
        {
            session.Complain($"{path}: {problem}");
        }

        var added = record.Decide(read.Decisions);
        session.Say(string.Create(CultureInfo.InvariantCulture, $"{added} new, {read.Decisions.Length - added} there already, {read.Problems.Length} not understood."));
        return read.Problems.IsEmpty ? ExitStatus.Done : ExitCode.Of(read.Decisions.Length, read.Problems.Length);
    }
}
