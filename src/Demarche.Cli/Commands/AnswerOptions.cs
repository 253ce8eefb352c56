using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Workbench.Questions;

namespace Demarche.Cli.Commands;

/// <summary>How an answer is written and where: the options --format, --cite and --output.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _cite = new("--cite") { Description = "Write each quotation as a citation: words, outlet, title, day and an address that leads to the words." };
    private readonly Option<string> _format;

    /// <summary>Makes the options.</summary>
    /// <param name="formats">What the formats text, json and markdown are for, as the help says it.</param>
    internal AnswerOptions(string formats)
    {
        _format = new("--format", "-f") { Description = formats, HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong("text", "json", "markdown");
    }

    /// <summary>Adds them to a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_cite);
        command.Add(_output);
    }

    /// <summary>Writes an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="writeJson">Writes it as JSON.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="session">Gives the streams and the console.</param>
    internal void Write(AnswerView answer, Action<Stream> writeJson, ParseResult arguments, CommandSession session)
    {
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        switch (arguments.GetValue(_format))
        {
            case "json":
                writeJson(target.Stream);
                break;
            case "markdown":
                target.ToWriter(writer => AnswerMarkdown.Write(writer, answer));
                break;
            default:
                target.ToConsole(console => ConsoleAnswer.Write(console, answer, arguments.GetValue(_cite)));
                break;
        }
    }
}
