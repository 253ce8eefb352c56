using System.CommandLine;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Language.Embeddings;
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

    private readonly Option<bool> _meaning = new("--meaning")
    {
        Description = "Look for sentences of like meaning too; this is done anyway where the record has been made ready for it.",
    };

    private readonly Option<bool> _noMeaning = new("--no-meaning")
    {
        Description = "Look for words alone.",
    };

    /// <summary>Makes the command.</summary>
    internal FindCommand()
        : base(
            "find",
            "Find sentences by words in any form, phrases, meaning, and who says them about what.",
            "demarche find 'transit rates' --record talks.db",
            "demarche find 'rates said-by:Mirziyoyev from:2023-10-01' --record talks.db --cite",
            "demarche find 'a truce at sea' --meaning --record talks.db")
    {
        Add(_query);
        Add(_limit);
        Add(_meaning);
        Add(_noMeaning);
    }

    /// <inheritdoc/>
    private protected override AnswerView Ask(IRecord record, ParseResult arguments, CommandSession session)
    {
        var typed = string.Join(' ', arguments.GetRequiredValue(_query));
        try
        {
            var hits = new SentenceFinder(record, EmbedderFor(record, arguments, session)).Find(FindQuery.Parse(typed), Math.Max(1, arguments.GetValue(_limit)));
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

    private SentenceEmbedder? EmbedderFor(IRecord record, ParseResult arguments, CommandSession session)
    {
        var version = arguments.GetValue(_noMeaning) ? null : record.Meaning.Version;
        if (version is not null && string.Equals(version, session.Embedder.Version, StringComparison.Ordinal))
        {
            return session.Embedder;
        }

        return arguments.GetValue(_meaning) && !arguments.GetValue(_noMeaning)
            ? throw new CommandException($"Nothing can be found by meaning in {record.Location} yet; run \"{session.Program} record embed --record {record.Location}\" first.")
            : null;
    }

    private static AnswerLine LineOf(FindHit hit) => new($"{VoiceOf(hit)}{MarksOf(hit.Marks)}", [hit.Sentence])
    {
        Found = hit.Marks,
        Head = hit.Sentence.Published is { } day ? day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "day unknown",
    };

    private static string MarksOf(FindMarks marks) => marks switch
    {
        { Similarity: { } near, WordRank: null } => string.Create(CultureInfo.InvariantCulture, $"; meaning {near:0.00}"),
        { Similarity: { } near } => string.Create(CultureInfo.InvariantCulture, $"; words, meaning {near:0.00}"),
        { WordRank: not null } => "; words",
        _ => "",
    };

    private static string VoiceOf(FindHit hit) => hit switch
    {
        { Speaker: { } speaker, Sourcing: { } kind } => $"{speaker} ({EnumNames.NameOf(kind)})",
        { Sourcing: { } kind } => $"a source that is not named ({EnumNames.NameOf(kind)})",
        _ => "in the outlet's own voice",
    };
}
