using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Workbench.Checking;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche check: tells what a record says to each sentence of a draft.</summary>
internal sealed class CheckDraftCommand : QuestionCommand
{
    private readonly Argument<string> _draft = new("DRAFT")
    {
        Description = "The draft: a text file, a paragraph a line; - for standard input.",
    };

    private bool _isSupported;

    /// <summary>Makes the command.</summary>
    internal CheckDraftCommand()
        : base(
            "check",
            "Tell of each sentence of a draft whether reports support it, contradict it, or were not found to tell it (exit code 2 unless all are supported).",
            "demarche check draft.txt --record talks.db",
            "demarche check draft.txt --record talks.db --format json") => Add(_draft);

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session)
    {
        var name = arguments.GetRequiredValue(_draft);
        var version = record.Meaning.Version;
        var embedder = version is not null && string.Equals(version, session.Embedder.Version, StringComparison.Ordinal) ? session.Embedder : null;
        var sentences = new DraftChecker(record, new Reader(session.Model()), embedder).Check(TextOf(name, session));
        _isSupported = sentences.All(sentence => sentence.Verdict is Verdict.Supported);
        return CheckAnswer.Of(name, sentences);
    }

    /// <inheritdoc/>
    private protected override int StatusOf(AnswerView answer) => _isSupported ? ExitStatus.Done : ExitCode.SomeNotRead;

    private static string TextOf(string name, CommandSession session)
    {
        try
        {
            using var reader = new StreamReader(name is "-" ? session.Input : File.OpenRead(name));
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The draft {name} cannot be read ({e.Message.TrimEnd('.')}); check the path.", e);
        }
    }
}
