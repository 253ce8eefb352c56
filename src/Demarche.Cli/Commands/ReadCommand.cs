using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Views;

namespace Demarche.Cli.Commands;

/// <summary>demarche read: reads pages and shows what they say; keeps nothing.</summary>
internal sealed class ReadCommand : HostCommand
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<BriefFormat> _format = CommonOptions.Format();
    private readonly PageFactOptions _facts = new();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _fast = CommonOptions.Fast();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly Option<string?> _rejects = CommonOptions.Rejects();

    private readonly Option<string?> _explain = CommonOptions.Text("--explain", "ID", "Show what stands behind the finding with this id: words, stage, rule or head, confidence. Ids stand in --format json and jsonl.");

    private readonly Option<bool> _uncertain = new("--uncertain")
    {
        Description = "Also read what is right too seldom to be read by default: how initiatives hang together, moves that were simply made, on what sides differ, and what these are said to help or hurt.",
    };

    private readonly Option<bool> _all = CommonOptions.AllParties();

    /// <summary>Makes the command.</summary>
    internal ReadCommand()
        : base(
            "read",
            "Read pages and show what they say; keep nothing.",
            "demarche read story.html",
            "demarche read pasted.txt --published 2024-03-04 --outlet \"The Courier\"",
            "demarche read saved-pages/ --format html --output brief.html",
            "demarche read story.html --explain s120-164",
            "curl -s https://example.org/story | demarche read - --format jsonl")
    {
        Add(_paths);
        Add(_format);
        _facts.AddTo(this);
        Add(_output);
        Add(_all);
        Add(_fast);
        Add(_threads);
        Add(_rejects);
        Add(_explain);
        Add(_uncertain);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var paths = arguments.GetRequiredValue(_paths);
        var outcomes = new ReadingRun(new PageOptions(), new Reader(session.Model(arguments.GetValue(_fast)), arguments.GetValue(_uncertain) ? ReadingOptions.All : null)).Read(
            new InputFinder(() => session.Input).Find(paths),
            _facts.Of(arguments),
            arguments.GetValue(_threads) ?? Environment.ProcessorCount,
            cancellation);
        using var log = new RejectionLog(session, arguments.GetValue(_rejects));
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        if (arguments.GetValue(_explain) is { } id)
        {
            WriteExplanation(log.Pass(outcomes), target, id);
        }
        else if (arguments.GetValue(_format) is BriefFormat.Jsonl)
        {
            WriteLines(log.Pass(outcomes), target.Stream);
        }
        else
        {
            WriteBrief(log.Pass(outcomes), target, arguments, session);
        }

        log.ComplainOfNothing();
        return ExitCode.Of(log.ReadCount, log.RejectedCount);
    }

    private static void WriteLines(IEnumerable<ReadOutcome> outcomes, Stream output)
    {
        foreach (var outcome in outcomes)
        {
            FindingsJson.Write(output, outcome.Findings!, outcome.InputId);
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteExplanation(IEnumerable<ReadOutcome> outcomes, ResultTarget target, string id)
    {
        var explanations = Explainer.Explain(outcomes.Select(outcome => outcome.Findings!).DistinctBy(findings => findings.Report.Id), id);
        if (explanations.IsEmpty)
        {
            throw new CommandException($"No finding has the id \"{id}\"; take one from demarche read PATH --format jsonl.");
        }

        target.ToConsole(console => ConsoleExplanation.Write(console, explanations));
    }

    private void WriteBrief(IEnumerable<ReadOutcome> outcomes, ResultTarget target, ParseResult arguments, CommandSession session)
    {
        var names = new Dictionary<ReportId, string>();
        var findings = new List<ReportFindings>();
        foreach (var outcome in outcomes)
        {
            names.TryAdd(outcome.Findings!.Report.Id, outcome.Name);
            findings.Add(outcome.Findings);
        }

        if (findings.Count > 0)
        {
            var options = new BriefOptions
            {
                ShowsMarginal = arguments.GetValue(_all),
                RepeatCommand = reports => RepeatCommand.Of(session.Program, arguments, _paths, reports.Select(report => names[report.Id])),
            };
            BriefOutput.Write(target, BriefBuilder.Build(findings, options), arguments.GetValue(_format));
        }
    }
}
