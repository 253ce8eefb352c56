using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche changes: tells what moved since a day.</summary>
internal sealed class ChangesCommand : QuestionCommand
{
    private readonly Option<LocalDate?> _since = CommonOptions.Day("--since", "The day; what was told on it or later counts.");

    /// <summary>Makes the command.</summary>
    internal ChangesCommand()
        : base(
            "changes",
            "Tell which positions moved, how initiatives went on and what became contested since a day.",
            "demarche changes --record talks.db --since 2023-10-01")
    {
        _since.Required = true;
        Add(_since);
    }

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) => new RecordQuestions(record.Merged).Changes(arguments.GetRequiredValue(_since)!.Value);
}
