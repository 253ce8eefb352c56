using System.CommandLine;
using System.CommandLine.Parsing;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Record.Merging;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Watching;
using Demarche.Workbench.Watching.Changes;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;

namespace Demarche.Cli.Commands;

/// <summary>demarche watch: takes in what is new in feeds and folders, and tells what changed.</summary>
internal sealed class WatchCommand : HostCommand
{
    private readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "Feeds (RSS, Atom or JSON Feed) by their http or https address; folders and files by their path.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _record = CommonOptions.Record();

    private readonly Option<bool> _once = new("--once") { Description = "Look once and end; the default." };

    private readonly Option<Duration?> _every = new("--every")
    {
        Description = "Look again after this time, until Ctrl-C: 90s, 15m, 6h or 1d.",
        HelpName = "TIME",
        CustomParser = WatchDuration.Parse,
    };

    private readonly Option<bool> _sinceLast = new("--since-last") { Description = "Look at nothing; only tell what changed in the record since that was last told." };

    private readonly Option<WatchFormat> _format = new("--format", "-f")
    {
        Description = "text (for people; the default), json (one object a round and line) or atom (a feed of the latest changes).",
        HelpName = "FORMAT",
        CompletionSources = { "text", "json", "atom" },
        CustomParser = ParseFormat,
    };

    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _fast = CommonOptions.Fast();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly Option<string?> _rejects = CommonOptions.Rejects();

    /// <summary>Makes the command.</summary>
    internal WatchCommand()
        : base(
            "watch",
            "Take in what is new in feeds and folders, and tell what changed in the record.",
            "demarche watch https://news.example/feed.xml saved-pages/ --record talks.db",
            "demarche watch https://news.example/feed.xml --record talks.db --every 15m --format atom --output changes.xml",
            "demarche watch --record talks.db --since-last")
    {
        Add(_sources);
        Add(_record);
        Add(_once);
        Add(_every);
        Add(_sinceLast);
        Add(_format);
        Add(_output);
        Add(_fast);
        Add(_threads);
        Add(_rejects);
        Validators.Add(Check);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_record);
        using var record = arguments.GetValue(_sinceLast) ? Records.Open(path, new RecordOptions(), session.Clock) : Records.OpenOrCreate(path, new RecordOptions(), session.Clock);
        using var output = new ChangeOutput(session, arguments.GetValue(_format), arguments.GetValue(_output), $"Changes in {Path.GetFileNameWithoutExtension(record.Location)}");
        using var log = new RejectionLog(session, arguments.GetValue(_rejects));
        var teller = new ChangeTeller(record, RecordMerger.Load(), session.Clock);
        if (arguments.GetValue(_sinceLast))
        {
            Tell(teller, output);
            return ExitStatus.Done;
        }

        teller.Begin();
        var watcher = new Watcher(record, new Reader(session.Model(arguments.GetValue(_fast))), OptionsOf(arguments), Network.OfMachine, session.Clock, Task.Delay);
        var failed = false;
        do
        {
            failed |= !Round(watcher, teller, output, arguments, session, log, cancellation);
        }
        while (arguments.GetValue(_every) is { } time && !cancellation.WaitHandle.WaitOne(time.ToTimeSpan()));

        cancellation.ThrowIfCancellationRequested();
        return failed || log.RejectedCount > 0 ? ExitCode.SomeNotRead : ExitStatus.Done;
    }

    // A round that fails for the record's sake, because another process writes or the disk is full, must not end a watch that goes on.
    private bool Round(Watcher watcher, ChangeTeller teller, ChangeOutput output, ParseResult arguments, CommandSession session, RejectionLog log, CancellationToken cancellation)
    {
        var repeats = arguments.GetValue(_every) is not null;
        try
        {
            var counts = watcher.RunAsync(arguments.GetValue(_sources) ?? [], new IngestWatch { NotRead = log.Log }, cancellation).GetAwaiter().GetResult();
            session.Say(IngestReport.Summary(counts, arguments.GetRequiredValue(_record)));
            Tell(teller, output, onlyChanges: repeats && arguments.GetValue(_format) is not WatchFormat.Atom);
            return true;
        }
        catch (RecordException failure) when (repeats)
        {
            session.Complain(failure.Message);
            return false;
        }
    }

    private static void Tell(ChangeTeller teller, ChangeOutput output, bool onlyChanges = false)
    {
        var summary = teller.Tell();
        if (!onlyChanges || !summary.Changes.IsEmpty)
        {
            output.Write(summary);
            teller.Told(summary);
        }
    }

    private WatchOptions OptionsOf(ParseResult arguments) => new()
    {
        Fetching = new FetchOptions { UserAgent = "demarche/" + PrintVersion.Version },
        Ingest = new IngestOptions { Threads = arguments.GetValue(_threads) ?? Environment.ProcessorCount },
    };

    private void Check(CommandResult result)
    {
        var sinceLast = result.GetValue(_sinceLast);
        var hasSources = result.GetValue(_sources) is { Length: > 0 };
        if (hasSources == sinceLast)
        {
            result.AddError(sinceLast ? "--since-last looks at nothing; leave out the feeds and folders, or leave out the option." : "Name a feed or a folder to watch, or take --since-last.");
        }

        var repeats = result.GetResult(_every) is not null;
        if (repeats && (sinceLast || result.GetValue(_once)))
        {
            result.AddError("--every looks again and again; leave out --once and --since-last.");
        }

        if (repeats && result.GetValue(_format) is WatchFormat.Atom && result.GetValue(_output) is null)
        {
            result.AddError("A feed that is written again and again needs a file; give --output FILE.");
        }
    }

    private static WatchFormat ParseFormat(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (typed.All(char.IsAsciiLetter) && Enum.TryParse<WatchFormat>(typed, ignoreCase: true, out var format))
        {
            return format;
        }

        result.AddError($"\"{typed}\" is not a format; take text, json or atom.");
        return default;
    }
}
