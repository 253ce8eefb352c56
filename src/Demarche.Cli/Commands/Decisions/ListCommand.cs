using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Deciding;
using Spectre.Console;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide list: shows what people decided, and what has become of it.</summary>
internal sealed class ListCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<bool> _conflicts = new("--conflicts") { Description = "Only decisions that are to be settled; the exit code is 2 where there are any." };
    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text (for people; the default) or jsonl (what decide import reads).",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal ListCommand()
        : base(
            "list",
            "Show what people decided, and what has become of it.",
            "demarche decide list --record talks.db",
            "demarche decide list --record talks.db --format jsonl --output ana.jsonl")
    {
        _format.AcceptOnlyFromAmong("text", "jsonl");
        Add(_record);
        Add(_conflicts);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        var isForConflicts = arguments.GetValue(_conflicts);
        var statuses = record.DecisionStatuses().Where(status => !isForConflicts || status.State is DecisionState.InConflict).ToList();
        if (arguments.GetRequiredValue(_format) is "jsonl")
        {
            target.ToWriter(writer => statuses.ForEach(status => writer.Write(DecisionJson.Write(status.Decision) + "\n")));
        }
        else
        {
            target.ToConsole(console => Write(console, statuses));
        }

        return isForConflicts && statuses.Count > 0 ? ExitStatus.Usage : ExitStatus.Done;
    }

    private static void Write(IAnsiConsole console, List<DecisionStatus> statuses)
    {
        var lines = new LineWriter(console);
        foreach (var status in statuses)
        {
            lines.Write(0, 4, (DecisionPhrases.Of(status), Style.Plain));
            if (status.Now is { } now)
            {
                lines.Write(4, 8, ("now:", Style.Plain), (now, new Style(foreground: Color.Grey)));
            }
        }
    }
}
