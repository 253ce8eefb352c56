using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche contested: sets side by side what excludes each other.</summary>
internal sealed class ContestedCommand : QuestionCommand
{
    private readonly Option<string?> _party = CommonOptions.Text("--party", "NAME", "Only about this party.");

    /// <summary>Makes the command.</summary>
    internal ContestedCommand()
        : base(
            "contested",
            "Set side by side what is told in ways that exclude each other, with who says so.",
            "demarche contested --record talks.db") => Add(_party);

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session) => new RecordQuestions(record.Merged).Contested(arguments.GetValue(_party));
}
