using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche timeline: tells what happened and what is planned.</summary>
internal sealed class TimelineCommand : QuestionCommand
{
    private readonly Option<string?> _party = CommonOptions.Text("--party", "NAME", "Only with this party.");
    private readonly Option<LocalDate?> _from = CommonOptions.Day("--from", "Only this day and later.");
    private readonly Option<LocalDate?> _to = CommonOptions.Day("--to", "Only this day and earlier.");

    /// <summary>Makes the command.</summary>
    internal TimelineCommand()
        : base(
            "timeline",
            "Tell what happened, what is planned and how initiatives went on, in order of time.",
            "demarche timeline --record talks.db --from 2023-10-01 --to 2023-10-31")
    {
        Add(_party);
        Add(_from);
        Add(_to);
    }

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) =>
        new RecordQuestions(record.Merged).Timeline(arguments.GetValue(_party), arguments.GetValue(_from), arguments.GetValue(_to));
}
