using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Testing;

/// <summary>One report of a made-up negotiation, built by hand: each finding by the words of the story it rests on.</summary>
/// <param name="day">The publication day.</param>
/// <param name="outlet">The outlet.</param>
/// <param name="text">The story: one paragraph.</param>
/// <param name="url">Its address.</param>
public sealed class TalkStory(LocalDate day, string outlet, string text, string url)
{
    private static readonly Origin Origin = new("hand", 1, "test");

    private readonly StoryBuilder _builder = new StoryBuilder(outlet + ".html").Stated(day, outlet, text[..text.IndexOf('.', StringComparison.Ordinal)]).Add(BlockRole.Paragraph, text);
    private readonly List<Position> _positions = [];
    private readonly List<(ReportedEvent Event, string? Teller)> _events = [];
    private readonly List<Initiative> _initiatives = [];
    private readonly List<(Position Position, string Teller)> _told = [];

    /// <summary>Adds a party that the story names.</summary>
    public TalkStory Party(string name, PartyKind kind = PartyKind.State, string? gazetteerId = null, string? office = null, string? of = null)
    {
        _builder.AddParty(name, kind, gazetteerId, office, of);
        return this;
    }

    /// <summary>Adds a statement.</summary>
    public TalkStory Said(string source, string cue, string? party, string content, SourcingKind sourcing = SourcingKind.Named, string? affiliation = null)
    {
        _builder.AddStatement(source, cue, new Sourcing(sourcing) { Affiliation = affiliation is null ? null : PartyId(affiliation) }, Manner.Indirect, party, content);
        return this;
    }

    /// <summary>Adds an initiative; those who put it forward must have been added.</summary>
    public TalkStory Initiative(string name, InitiativeKind kind, InitiativeStatus? status, params string[] sponsors)
    {
        var span = Span(name);
        _initiatives.Add(new Initiative(new FindingId($"i{span.Start}"), span, 0.9, Origin, name, kind, [new InitiativeMention(new FindingId($"im{span.Start}"), span, 0.9, Origin, MentionForm.Nominal)])
        {
            Status = status,
            Sponsors = [.. sponsors.Select(PartyId)],
        });
        return this;
    }

    /// <summary>Adds a position.</summary>
    public TalkStory Position(string party, string initiative, Stance stance, string words, bool own = true, bool conditional = false, string? toldBy = null)
    {
        var span = Span(words);
        var position = new Position(new FindingId($"k{span.Start}"), span, 0.8, Origin, PartyId(party), _initiatives.Single(known => known.Name == initiative).Id, stance) { Own = own, Conditional = conditional };
        if (toldBy is null)
        {
            _positions.Add(position);
        }
        else
        {
            _told.Add((position, toldBy));
        }

        return this;
    }

    /// <summary>Adds an event; whoever tells it must have said something.</summary>
    public TalkStory Event(PloverType type, string source, string recipient, string words, Modality modality = Modality.Happened, LocalDate? on = null, string? saidBy = null)
    {
        var span = Span(words);
        var told = new ReportedEvent(new FindingId($"e{span.Start}"), span, 0.7, Origin, type, [PartyId(source)], [PartyId(recipient)], modality)
        {
            When = on is { } when ? new TimeExpression(span, TimeType.Date, NodaTime.Text.LocalDatePattern.Iso.Format(when)) { From = when, To = when.PlusDays(1) } : null,
        };
        _events.Add((told, saidBy));
        return this;
    }

    /// <summary>The findings.</summary>
    public ReportFindings Build()
    {
        var built = _builder.Build();
        var report = built.Report;
        return built with
        {
            Report = new Report(report.Text, report.Blocks, report.Language, [.. report.Captures.Select(capture => capture with { Url = url })]),
            Initiatives = [.. _initiatives],
            Positions = [.. _positions, .. _told.Select(told => told.Position with { ToldBy = FirstOf(built, told.Teller) })],
            Events = [.. _events.Select(told => told.Teller is { } teller ? told.Event with { SaidBy = FirstOf(built, teller) } : told.Event)],
        };
    }

    private FindingId FirstOf(ReportFindings built, string teller) => built.Statements.First(said => said.Source?.Party == PartyId(teller)).Id;

    private PartyId PartyId(string name) => _builder.Build().Parties.Single(party => party.Name == name).Id;

    private static TextSpan SpanIn(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"\"{words}\" is not in the story.", nameof(words)) : new TextSpan(start, start + words.Length);
    }

    private TextSpan Span(string words) => SpanIn(text, words);
}
