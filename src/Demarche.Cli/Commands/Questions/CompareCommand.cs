using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche compare: sets two parties side by side.</summary>
internal sealed class CompareCommand : QuestionCommand
{
    private readonly Argument<string> _one = new("A") { Description = "A party: a name, a part of one, or an id." };
    private readonly Argument<string> _other = new("B") { Description = "The other party." };

    /// <summary>Makes the command.</summary>
    internal CompareCommand()
        : base(
            "compare",
            "Set two parties side by side: where both stand, and what passed between them.",
            "demarche compare Uzbekistan Kazakhstan --record talks.db")
    {
        Add(_one);
        Add(_other);
    }

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) =>
        new RecordQuestions(record.Merged).Compare(arguments.GetRequiredValue(_one), arguments.GetRequiredValue(_other));
}
