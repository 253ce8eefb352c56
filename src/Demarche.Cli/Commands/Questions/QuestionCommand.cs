using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Questions;

/// <summary>A command that asks a record one question; it merges the record's reports first where they changed.</summary>
internal abstract class QuestionCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly AnswerOptions _answer = new("text (for people; the default), json or markdown.");

    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in one sentence.</param>
    /// <param name="examples">Calls for the help.</param>
    protected QuestionCommand(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        Add(_record);
        _answer.AddTo(this);
    }

    /// <inheritdoc/>
    internal sealed override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        MergedUpkeep.Update(record, cancellation);
        var answer = Ask(record, arguments, session);
        _answer.Write(answer, stream => AnswerJson.Write(stream, answer), arguments, session);
        return StatusOf(answer);
    }

    /// <summary>What the process ends with.</summary>
    /// <param name="answer">The answer that was given.</param>
    /// <returns>The exit code; 1 where there is nothing but notices.</returns>
    private protected virtual int StatusOf(AnswerView answer) => answer is { IsEmpty: true, Notices.IsEmpty: false } ? ExitStatus.Failed : ExitStatus.Done;

    /// <summary>Asks the question.</summary>
    /// <param name="record">The record, merged up to date.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="session">Gives the encoder of sentences, where it is asked for.</param>
    /// <returns>The answer.</returns>
    private protected abstract AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session);
}
