using Demarche.Cli.Hosting;
using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Views;

namespace Demarche.Cli.Commands;

/// <summary>demarche demo: does the main job on the samples that come with the program.</summary>
internal sealed class DemoCommand : HostCommand
{
    /// <summary>Makes the command.</summary>
    internal DemoCommand()
        : base("demo", "Read the samples that come with the program and show the brief.", "demarche demo")
    {
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        if (!Directory.Exists(session.SamplesFolder))
        {
            throw new CommandException($"The samples are not at {session.SamplesFolder}; install the program again.");
        }

        var outcomes = new ReadingRun(new PageOptions(), new Reader()).Read(
            new InputFinder(() => session.Input).Find([session.SamplesFolder]),
            PageFacts.None,
            Environment.ProcessorCount,
            cancellation);
        using var log = new RejectionLog(session, null);
        ReportFindings[] findings = [.. log.Pass(outcomes).Select(outcome => outcome.Findings!)];
        using var target = ResultTarget.Open(session, null);
        BriefOutput.Write(target, BriefBuilder.Build(findings, new BriefOptions()), BriefFormat.Brief);
        return ExitCode.Of(log.ReadCount, log.RejectedCount);
    }
}
