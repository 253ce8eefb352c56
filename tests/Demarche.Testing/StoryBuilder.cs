using System.Collections.Immutable;
using System.Text;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Testing;

/// <summary>Builds the findings of a story by hand: blocks first, then findings, each by the words it rests on.</summary>
/// <param name="name">The name of the capture's file.</param>
public sealed class StoryBuilder(string name)
{
    private static readonly Origin Origin = new("hand", 1, "test");

    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Party> _parties = [];
    private readonly List<Statement> _statements = [];
    private readonly List<TimeExpression> _times = [];
    private Capture _capture = new("sha256:" + new string('0', 64), name);

    /// <summary>The language of the story.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Says what the capture states.</summary>
    /// <param name="published">The publication day, or null.</param>
    /// <param name="outlet">The outlet, or null.</param>
    /// <param name="title">The title, or null.</param>
    /// <returns>The builder.</returns>
    public StoryBuilder Stated(LocalDate? published = null, string? outlet = null, string? title = null)
    {
        _capture = _capture with
        {
            Published = published is { } day ? new PublicationTime(day) : null,
            Outlet = outlet,
            Title = title,
        };
        return this;
    }

    /// <summary>Adds a block.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="words">Its words.</param>
    /// <returns>The builder.</returns>
    public StoryBuilder Add(BlockRole role, string words)
    {
        _blocks.Add(new Block(role, new TextSpan(_text.Length, _text.Length + words.Length)));
        _text.Append(words).Append("\n\n");
        return this;
    }

    /// <summary>Adds a party.</summary>
    /// <param name="party">Its name, or words of the story that stand for it; every place where they stand is a mention.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="gazetteerId">Its gazetteer id, or null.</param>
    /// <param name="office">Its office: words of the story, or null.</param>
    /// <param name="of">The party the office is held for, added before, or null.</param>
    /// <returns>The builder.</returns>
    public StoryBuilder AddParty(string party, PartyKind kind, string? gazetteerId = null, string? office = null, string? of = null)
    {
        ImmutableArray<Mention> mentions = [.. All(party).Select(span => new Mention(Id("m", span), span, 0.9, Origin, MentionForm.Name))];
        _parties.Add(new Party(new PartyId(Id("p", mentions[0].Evidence).Value), party, kind, mentions)
        {
            GazetteerId = gazetteerId,
            Offices = office is null ? [] : [new Office(Id("o", Find(office)), Find(office), 0.9, Origin, office, of is null ? null : PartyOf(of))],
        });
        return this;
    }

    /// <summary>Adds a statement.</summary>
    /// <param name="source">Words that name the source.</param>
    /// <param name="cue">Words that signal it.</param>
    /// <param name="sourcing">On whose authority.</param>
    /// <param name="manner">In whose words.</param>
    /// <param name="party">The party the source is, added before, or null.</param>
    /// <param name="content">What is said, piece by piece.</param>
    /// <returns>The builder.</returns>
    public StoryBuilder AddStatement(string source, string cue, Sourcing sourcing, Manner manner, string? party, params string[] content)
    {
        ImmutableArray<TextSpan> pieces = [.. content.Select(Find)];
        var place = Find(source);
        var evidence = pieces.Aggregate(place.Cover(Find(cue)), (all, piece) => all.Cover(piece));
        _statements.Add(new Statement(
            Id("s", evidence),
            evidence,
            0.8,
            Origin,
            new StatementSource(place, party is null ? null : PartyOf(party)),
            [Find(cue)],
            pieces,
            manner,
            sourcing));
        return this;
    }

    /// <summary>Adds a time.</summary>
    /// <param name="words">The words that tell it.</param>
    /// <param name="value">The TIMEX3 value.</param>
    /// <param name="from">First day, or null.</param>
    /// <param name="to">The day after the last, or null.</param>
    /// <returns>The builder.</returns>
    public StoryBuilder AddTime(string words, string value, LocalDate? from = null, LocalDate? to = null)
    {
        _times.Add(new TimeExpression(Find(words), TimeType.Date, value) { From = from, To = to });
        return this;
    }

    /// <summary>The findings.</summary>
    /// <param name="diagnostics">What to know about the reading.</param>
    /// <returns>The findings of the story.</returns>
    public ReportFindings Build(params Diagnostic[] diagnostics) => new(
        new Report(_text.ToString(), [.. _blocks], Language, [_capture]),
        [.. _parties],
        [.. _statements],
        [.. _times],
        [.. diagnostics]);

    private TextSpan Find(string words) => All(words).First();

    private IEnumerable<TextSpan> All(string words)
    {
        var text = _text.ToString();
        var start = text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new ArgumentException($"\"{words}\" is not in the story; add the block first.", nameof(words));
        }

        for (; start >= 0; start = text.IndexOf(words, start + words.Length, StringComparison.Ordinal))
        {
            yield return new TextSpan(start, start + words.Length);
        }
    }

    private PartyId PartyOf(string party) => _parties.Single(candidate => string.Equals(candidate.Name, party, StringComparison.Ordinal)).Id;

    private static FindingId Id(string kind, TextSpan span) => new($"{kind}{span.Start}-{span.End}");
}
