using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche positions: tells who stands where.</summary>
internal sealed class PositionsCommand : QuestionCommand
{
    private readonly Option<string?> _party = CommonOptions.Text("--party", "NAME", "Only this party.");
    private readonly Option<string?> _initiative = CommonOptions.Text("--initiative", "NAME", "Only on this initiative.");
    private readonly Option<LocalDate?> _on = CommonOptions.Day("--on", "Where they stood on this day; where they stand last without it.");

    /// <summary>Makes the command.</summary>
    internal PositionsCommand()
        : base(
            "positions",
            "Tell who stands where, on whose word.",
            "demarche positions --record talks.db --initiative pact",
            "demarche positions --record talks.db --party Uzbekistan --on 2023-10-20")
    {
        Add(_party);
        Add(_initiative);
        Add(_on);
    }

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) =>
        new RecordQuestions(record.Merged).Positions(arguments.GetValue(_party), arguments.GetValue(_initiative), arguments.GetValue(_on));
}
