using System.CommandLine;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Searching;

namespace Demarche.Cli.Commands.Questions;

/// <summary>demarche find: finds sentences.</summary>
internal sealed class FindCommand : QuestionCommand
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "Words, \"phrases\" and fields: party:, said-by:, about:, stance:, from:, to:.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _limit = new("--limit")
    {
        Description = "How many sentences at most.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };

    /// <summary>Makes the command.</summary>
    internal FindCommand()
        : base(
            "find",
            "Find sentences by words in any form, phrases, and who says them about what.",
            "demarche find 'transit rates' --record talks.db",
            "demarche find 'rates said-by:Mirziyoyev from:2023-10-01' --record talks.db --cite")
    {
        Add(_query);
        Add(_limit);
    }

    /// <inheritdoc/>
    protected override AnswerView Ask(IRecord record, ParseResult arguments)
    {
        var typed = string.Join(' ', arguments.GetRequiredValue(_query));
        try
        {
            var hits = new SentenceFinder(record).Find(FindQuery.Parse(typed), Math.Max(1, arguments.GetValue(_limit)));
            return new AnswerView(typed, [new AnswerSection("Sentences", [.. hits.Select(LineOf)])])
            {
                Notices = hits.IsEmpty ? [$"No sentence of the record holds {typed}."] : [],
            };
        }
        catch (FormatException wrong)
        {
            throw new CommandException(wrong.Message, wrong) { ExitCode = ExitStatus.Usage };
        }
    }

    private static AnswerLine LineOf(FindHit hit) => new(VoiceOf(hit), [hit.Sentence])
    {
        Head = hit.Sentence.Published is { } day ? day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "day unknown",
    };

    private static string VoiceOf(FindHit hit) => hit switch
    {
        { Speaker: { } speaker, Sourcing: { } kind } => $"{speaker} ({EnumNames.NameOf(kind)})",
        { Sourcing: { } kind } => $"a source that is not named ({EnumNames.NameOf(kind)})",
        _ => "in the outlet's own voice",
    };
}
