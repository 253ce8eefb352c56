using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche sources: tells who tells it.</summary>
internal sealed class SourcesCommand : QuestionCommand
{
    /// <summary>Makes the command.</summary>
    internal SourcesCommand()
        : base(
            "sources",
            "Tell who tells it: outlets, named sources, and unnamed ones by affiliation.",
            "demarche sources --record talks.db")
    {
    }

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) => new RecordQuestions(record.Merged).Sources();
}
