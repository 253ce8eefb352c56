using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading.Pages;
using Demarche.Workbench.Exports.Wordless;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record attach: puts the publishers' words back into an export without them.</summary>
internal sealed class AttachCommand : HostCommand
{
    private readonly Argument<string> _export = new("EXPORT")
    {
        Description = "JSON Lines that demarche export --no-text wrote.",
    };

    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal AttachCommand()
        : base(
            "attach",
            "Put the publishers' words back into an export without them, from pages that you hold.",
            "demarche record attach talks-no-text.jsonl pages/ --output talks.jsonl")
    {
        Add(_export);
        Add(_paths);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var export = arguments.GetRequiredValue(_export);
        var held = Held(arguments.GetRequiredValue(_paths), session, Read(export, WordAttacher.Wanted), cancellation);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        var counts = Read(export, lines => WordAttacher.Attach(lines, held, target.Stream));
        session.Say($"{counts.Attached} reports have their words again, {counts.Whole} had them, {counts.Missing} stand on no page that was given.");
        return counts.Missing is 0 ? ExitStatus.Done : ExitStatus.Usage;
    }

    private static Dictionary<ReportId, Report> Held(string[] paths, CommandSession session, HashSet<ReportId> wanted, CancellationToken cancellation)
    {
        var held = new Dictionary<ReportId, Report>();
        var inputs = new InputFinder(() => session.Input).Find(paths);
        foreach (var report in PageRun.Reports(inputs, new PageOptions(), cancellation).Where(report => wanted.Contains(report.Id)))
        {
            held[report.Id] = held.TryGetValue(report.Id, out var known) ? known.With(report.Captures) : report;
        }

        return held;
    }

    private static T Read<T>(string path, Func<TextReader, T> read)
    {
        using var reader = new StreamReader(NamedFile.Read(path));
        try
        {
            return read(reader);
        }
        catch (FormatException exception)
        {
            throw new CommandException($"{path}: {exception.Message}", exception);
        }
    }
}
