using System.CommandLine;
using System.CommandLine.Parsing;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Workbench.Views;
using NodaTime;

namespace Demarche.Cli.Commands;

/// <summary>demarche times: reads the times of a text given on the command line.</summary>
internal sealed class TimesCommand : HostCommand
{
    private readonly Argument<string> _text = new("TEXT")
    {
        Description = "The text; - or nothing for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<LocalDate?> _published = CommonOptions.Day("--published", "The day relative times are told from; without it they stay unresolved.");

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Say which rule read each time, and what it was counted from.",
    };

    private readonly Option<bool> _southern = new("--southern")
    {
        Description = "Seasons of the southern half of the world: summer is December to February.",
    };

    private readonly Option<string?> _format = CommonOptions.Text("--format", "FORMAT", "text (for people; the default) or json (one object).");
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal TimesCommand()
        : base(
            "times",
            "Read the times that a text tells and place them on the calendar.",
            "demarche times \"Talks resume on Sunday.\" --published 2016-06-24",
            "demarche times \"They met two weeks ago.\" --published 2016-06-24 --explain",
            "demarche times --published 2016-06-24 --format json < story.txt")
    {
        _format.Validators.Add(CheckFormat);
        Add(_text);
        Add(_published);
        Add(_explain);
        Add(_southern);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var text = arguments.GetValue(_text) is { } typed and not "-" ? typed : new StreamReader(session.Input).ReadToEnd();
        var view = TimesView.Of(text, arguments.GetValue(_published), new TimeOptions { SouthernSeasons = arguments.GetValue(_southern) });
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        if (arguments.GetValue(_format) is "json")
        {
            FindingsJson.WriteTimes(target.Stream, view.Text, view.Published, view.Times);
            target.Stream.WriteByte((byte)'\n');
            return ExitStatus.Done;
        }

        target.ToWriter(writer => TimesText.Write(writer, view, arguments.GetValue(_explain)));
        return ExitStatus.Done;
    }

    private static void CheckFormat(OptionResult result)
    {
        if (result.Tokens is [var token] && token.Value is not ("text" or "json"))
        {
            result.AddError($"\"{token.Value}\" is not a format; take text or json.");
        }
    }
}
