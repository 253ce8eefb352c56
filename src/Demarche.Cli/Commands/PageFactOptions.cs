using System.CommandLine;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Cli.Commands;

/// <summary>What a person says about pages; it overrides what they say of themselves.</summary>
internal sealed class PageFactOptions
{
    private readonly Option<LocalDate?> _published = CommonOptions.Day("--published", "The publication day, where a page does not state it or states it wrongly.");
    private readonly Option<string?> _outlet = CommonOptions.Text("--outlet", "NAME", "Who published it.");
    private readonly Option<string?> _url = CommonOptions.Text("--url", "URL", "Where it was published.");
    private readonly Option<string?> _title = CommonOptions.Text("--title", "TITLE", "The story's title.");

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    internal void AddTo(Command command)
    {
        command.Add(_published);
        command.Add(_outlet);
        command.Add(_url);
        command.Add(_title);
    }

    /// <summary>What was typed.</summary>
    /// <param name="arguments">A command line that was understood.</param>
    /// <returns>The facts.</returns>
    internal PageFacts Of(ParseResult arguments) => new()
    {
        Published = arguments.GetValue(_published) is { } day ? new PublicationTime(day) : null,
        Outlet = arguments.GetValue(_outlet),
        Url = arguments.GetValue(_url),
        Title = arguments.GetValue(_title),
    };
}
