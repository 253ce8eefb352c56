using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Commands;

/// <summary>demarche ingest: reads pages into a record.</summary>
internal sealed class IngestCommand : HostCommand
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly PageFactOptions _facts = new();
    private readonly Option<bool> _fast = CommonOptions.Fast();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly Option<string?> _rejects = CommonOptions.Rejects();
    private readonly Option<bool> _meaning = new("--meaning")
    {
        Description = "Make the record ready to be searched by meaning; once it is, every ingest keeps it so.",
    };

    private readonly Option<bool> _noMeaning = new("--no-meaning")
    {
        Description = "Leave out what is needed to search new pages by meaning.",
    };

    /// <summary>Makes the command.</summary>
    internal IngestCommand()
        : base(
            "ingest",
            "Read pages into a record; what is there already is not added twice.",
            "demarche ingest saved-pages/ --record talks.db",
            "demarche ingest feed.xml story.pdf --record talks.db --rejects not-read.csv")
    {
        Add(_paths);
        Add(_record);
        _facts.AddTo(this);
        Add(_fast);
        Add(_threads);
        Add(_rejects);
        Add(_meaning);
        Add(_noMeaning);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_record);
        using var record = Records.OpenOrCreate(path, new RecordOptions(), session.Clock);
        using var log = new RejectionLog(session, arguments.GetValue(_rejects));
        var ingestor = new Ingestor(record, new Reader(session.Model(arguments.GetValue(_fast))), session.Clock);
        var options = new IngestOptions
        {
            Facts = _facts.Of(arguments),
            Threads = arguments.GetValue(_threads) ?? Environment.ProcessorCount,
        };
        var inputs = new InputFinder(() => session.Input, path).Find(arguments.GetRequiredValue(_paths));
        var counts = IngestReport.Run(session, progressed => ingestor.Ingest(
            inputs,
            options,
            new IngestWatch { Progressed = progressed, NotRead = log.Log },
            cancellation));
        if (counts.Read == 0)
        {
            log.ComplainOfNothing();
        }

        session.Say(IngestReport.Summary(counts, record.Location));
        if (!arguments.GetValue(_noMeaning) && (arguments.GetValue(_meaning) || record.Meaning.Version is not null))
        {
            EmbedReport.Run(session, record, options.Threads, cancellation);
        }

        return counts.ExitCode;
    }
}
