using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Views;

namespace Demarche.Cli.Commands;

/// <summary>demarche demo: does the main job on the samples that come with the program.</summary>
internal sealed class DemoCommand : HostCommand
{
    private readonly Option<bool> _serves = new("--serve") { Description = "Open the workbench on the samples in place of showing the brief." };
    private readonly ServeOptions _serve = new();

    /// <summary>Makes the command.</summary>
    internal DemoCommand()
        : base(
            "demo",
            "Read the samples that come with the program into a record and show the brief.",
            "demarche demo",
            "demarche demo --serve")
    {
        Add(_serves);
        _serve.AddTo(this);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        if (!Directory.Exists(session.SamplesFolder))
        {
            throw new CommandException($"The samples are not at {session.SamplesFolder}; install the program again.");
        }

        var folder = Directory.CreateTempSubdirectory("demarche-demo-");
        try
        {
            var path = Path.Combine(folder.FullName, "demo.db");
            return arguments.GetValue(_serves) ? Serve(session, path, _serve.Of(arguments), cancellation) : Show(session, path, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Serve(CommandSession session, string path, ServeChoice choice, CancellationToken cancellation)
    {
        using (var record = Records.OpenOrCreate(path, new RecordOptions(), session.Clock))
        {
            var counts = Ingest(session, record, cancellation);
            session.Say($"Read {counts.Added.NewReports} stories from {session.SamplesFolder}.");
        }

        ServeRun.Serve(path, choice, session, cancellation);
        return ExitStatus.Done;
    }

    private static IngestCounts Ingest(CommandSession session, IRecord record, CancellationToken cancellation)
    {
        using var log = new RejectionLog(session, null);
        return new Ingestor(record, new Reader(session.Model()), session.Clock).Ingest(
            new InputFinder(() => session.Input).Find([session.SamplesFolder]),
            new IngestOptions(),
            new IngestWatch { NotRead = log.Log },
            cancellation);
    }

    private static int Show(CommandSession session, string path, CancellationToken cancellation)
    {
        using var record = Records.OpenOrCreate(path, new RecordOptions(), session.Clock);
        var counts = Ingest(session, record, cancellation);
        using var target = ResultTarget.Open(session, null);
        BriefOutput.Write(target, BriefBuilder.Build(record.Read(RecordFilter.All), OptionsOf(session)), BriefFormat.Brief);
        session.Say($"Read {counts.Added.NewReports} stories from {session.SamplesFolder}. Now try: {session.Program} read YOUR-PAGE");
        return counts.ExitCode;
    }

    private static BriefOptions OptionsOf(CommandSession session) => new()
    {
        RepeatCommand = reports => string.Join(' ', [
            session.Program,
            "read",
            .. reports.Select(report => RepeatCommand.Quote(Path.Combine(session.SamplesFolder, report.Captures[0].Name))),
            "--published",
            "YYYY-MM-DD"]),
    };
}
