using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Actions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Workbench.Tests.Exports;

/// <summary>A report with findings made by hand; each finding is given by the words it rests on.</summary>
internal sealed class MadeReport(string text, LocalDate? day, string? outlet = null, string? url = null, string? title = null)
{
    private static readonly Origin Origin = new("hand", 1, "test");

    private readonly List<Party> _parties = [];
    private readonly List<Initiative> _initiatives = [];
    private readonly List<Position> _positions = [];
    private readonly List<ReportedEvent> _events = [];
    private readonly List<PartyAction> _actions = [];
    private readonly List<Relation> _relations = [];
    private readonly List<Statement> _statements = [];

    internal MadeReport Party(string name, PartyKind kind, string? gazetteerId = null, string? code = null, string? iso = null)
    {
        var span = At(name);
        _parties.Add(new Party(new PartyId(Id("p", span).Value), name, kind, [new Mention(Id("m", span), span, 0.9, Origin, MentionForm.Name)])
        {
            GazetteerId = gazetteerId,
            Code = code,
            Iso = iso,
        });
        return this;
    }

    internal MadeReport Initiative(string words, InitiativeKind kind, InitiativeStatus? status = null)
    {
        var span = At(words);
        _initiatives.Add(new Initiative(Id("i", span), span, 0.9, Origin, words, kind, [new InitiativeMention(Id("n", span), span, 0.9, Origin, MentionForm.Nominal)])
        {
            Status = status,
            Participants = [.. _parties.Where(party => party.Kind is PartyKind.State).Select(party => party.Id)],
        });
        return this;
    }

    internal MadeReport Said(string words, string party)
    {
        var span = At(words);
        _statements.Add(new Statement(
            Id("s", span), span, 0.8, Origin, new StatementSource(At(party), Of(party)), [], [span], Manner.Indirect, new Sourcing(SourcingKind.Named)));
        return this;
    }

    internal MadeReport Position(string party, string initiative, Stance stance, string words, double confidence = 0.8, bool own = true)
    {
        var span = At(words);
        _positions.Add(new Position(
            Id("v", span), span, confidence, Origin, Of(party), _initiatives.Single(candidate => candidate.Name == initiative).Id, stance)
        {
            Own = own,
        });
        return this;
    }

    internal MadeReport Event(PloverType type, string source, string? recipient, Modality modality, string words, LocalDate? when = null, double confidence = 0.8)
    {
        var span = At(words);
        _events.Add(new ReportedEvent(Id("e", span), span, confidence, Origin, type, [Of(source)], recipient is null ? [] : [Of(recipient)], modality)
        {
            When = when is { } told ? Time(span, told) : null,
            Mode = type is PloverType.Consult ? "meet" : null,
        });
        return this;
    }

    internal MadeReport Deadline(string party, PloverType type, string words, LocalDate due)
    {
        var span = At(words);
        _actions.Add(new PartyAction(Id("a", span), span, 0.8, Origin, Of(party), type, ActionStatus.Promised) { By = Time(span, due) });
        return this;
    }

    internal MadeReport Related(string from, RelationKind kind, string to, string words)
    {
        var span = At(words);
        _relations.Add(new Relation(Id("r", span), span, 0.7, Origin, kind, Of(from)) { To = Of(to) });
        return this;
    }

    internal ReportFindings Build()
    {
        ImmutableArray<Block> blocks = [new Block(BlockRole.Paragraph, new TextSpan(0, text.Length))];
        var capture = new Capture(ReportId.Of(text + url).Value, "made.html")
        {
            Published = day is { } known ? new PublicationTime(known) : null,
            Outlet = outlet,
            Url = url,
            Title = title,
        };
        return new ReportFindings(new Report(text, blocks, "en", [capture]), [.. _parties], [.. _statements], [], [])
        {
            Initiatives = [.. _initiatives],
            Positions = [.. _positions],
            Events = [.. _events],
            Actions = [.. _actions],
            Relations = [.. _relations],
        };
    }

    private static TimeExpression Time(TextSpan span, LocalDate day) =>
        new(span, TimeType.Date, NodaTime.Text.LocalDatePattern.Iso.Format(day)) { From = day, To = day.PlusDays(1) };

    private PartyId Of(string party) => _parties.Single(candidate => candidate.Name == party).Id;

    private TextSpan At(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"\"{words}\" is not in the text.", nameof(words)) : new TextSpan(start, start + words.Length);
    }

    private static FindingId Id(string kind, TextSpan span) => new($"{kind}{span.Start}-{span.End}");
}
