using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche who: tells who a party is.</summary>
internal sealed class WhoCommand : QuestionCommand
{
    private readonly Argument<string> _party = new("PARTY") { Description = "A name, a part of one, or an id." };

    /// <summary>Makes the command.</summary>
    internal WhoCommand()
        : base(
            "who",
            "Tell who a party is: names, offices, why its mentions are one, where it stands.",
            "demarche who Mirziyoyev --record talks.db") => Add(_party);

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) => new RecordQuestions(record.Merged).Who(arguments.GetRequiredValue(_party));
}
