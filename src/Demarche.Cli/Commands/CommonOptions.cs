using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Cli.Commands;

/// <summary>Options that several commands have; each call makes a new one, since an option belongs to one command.</summary>
internal static class CommonOptions
{
    internal static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Saved pages, folders of them, JSON Lines, feeds, web archives; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    internal static Option<BriefFormat> Format() => new("--format", "-f")
    {
        Description = "brief (for people; the default), json (the same as one object), jsonl (all findings, one report a line), markdown or html.",
        HelpName = "FORMAT",
        CompletionSources = { "brief", "json", "jsonl", "markdown", "html" },
        CustomParser = ParseFormat,
    };

    internal static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "FILE",
    };

    internal static Option<string> Record() => new("--record", "-r")
    {
        Description = "The record: one SQLite file, or a PostgreSQL database as postgres://USER:PASSWORD@HOST:PORT/DATABASE.",
        HelpName = "RECORD",
        Required = true,
    };

    internal static Option<bool> Machine() => new("--machine")
    {
        Description = "Show what the machine read, whatever people decided about it.",
    };

    internal static Option<int?> Threads() => new("--threads")
    {
        Description = "How many pages to read at a time; the result does not depend on it. As many as there are processors where it is left out.",
        HelpName = "N",
        Validators = { result => RequirePositive(result) },
    };

    internal static Option<int?> Number(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Validators = { result => RequirePositive(result) },
    };

    internal static Option<bool> Fast() => new("--fast")
    {
        Description = "Read with the small model: faster, and somewhat less exact.",
    };

    internal static Option<bool> AllParties() => new("--all")
    {
        Description = "Also show the parties that are mentioned once and of whom nothing else is told; where the list is long they are only counted.",
    };

    internal static Option<string?> Rejects() => new("--rejects")
    {
        Description = "List what was not read, and why, in this CSV file.",
        HelpName = "FILE.csv",
    };

    internal static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDay,
    };

    internal static Option<string?> Text(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
    };

    private static LocalDate? ParseDay(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        var day = LocalDatePattern.Iso.Parse(typed);
        if (day.Success)
        {
            return day.Value;
        }

        result.AddError($"\"{typed}\" is not a day; write it as 2016-06-24.");
        return null;
    }

    private static BriefFormat ParseFormat(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (typed.All(char.IsAsciiLetter) && Enum.TryParse<BriefFormat>(typed, ignoreCase: true, out var format))
        {
            return format;
        }

        result.AddError($"\"{typed}\" is not a format; take brief, json, jsonl, markdown or html.");
        return default;
    }

    private static void RequirePositive(OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var threads) && threads < 1)
        {
            result.AddError($"{result.Option.Name} must be 1 or more.");
        }
    }
}
