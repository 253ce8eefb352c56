using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Actions;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;
using Demarche.Testing;
using NodaTime;
using Stance = Demarche.Reading.Positions.Stance;

namespace Demarche.Workbench.Tests.Modelling;

/// <summary>Makes up a report on the talks of Sweden and Denmark over a ferry, finding by finding, each by the words it rests on.</summary>
internal sealed class ModelStory
{
    private static readonly Origin Origin = new("hand", 1, "test");

    private readonly string _text;
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly List<Initiative> _initiatives = [];
    private readonly List<Position> _positions = [];
    private readonly List<Statement> _statements = [];
    private readonly List<PartyAction> _actions = [];
    private readonly List<Condition> _conditions = [];
    private readonly List<Relation> _relations = [];
    private readonly LocalDate? _day;
    private readonly string _outlet;

    internal ModelStory(LocalDate? day, string outlet, string text) => (_day, _outlet, _text) = (day, outlet, text);

    internal ModelStory State(string name, string iso, string id) => Add(name, PartyKind.State, iso, null, id);

    internal ModelStory Add(string name, PartyKind kind, string? iso = null, string? code = null, string? id = null, string? office = null, string? of = null)
    {
        var at = Find(name);
        ImmutableArray<Mention> mentions = [new Mention(Id("m", at), at, 0.9, Origin, kind is PartyKind.Anonymous ? MentionForm.Nominal : MentionForm.Name)];
        _parties[name] = new Party(new PartyId(Id("p", at).Value), name, kind, mentions)
        {
            Iso = iso,
            Code = code,
            GazetteerId = id,
            Offices = office is null ? [] : [new Office(Id("o", Find(office)), Find(office), 0.9, Origin, office, of is null ? null : _parties[of].Id)],
        };
        return this;
    }

    internal ModelStory Member(string party, string bloc)
    {
        var span = Find(party).Cover(Find(bloc));
        _relations.Add(new Relation(Id("r", span), span, 0.9, Origin, RelationKind.Member, _parties[party].Id) { To = _parties[bloc].Id });
        return this;
    }

    internal ModelStory Initiative(string name, InitiativeKind kind, InitiativeStatus? status, string[] sponsors, string[]? participants = null)
    {
        var at = Find(name);
        _initiatives.Add(new Initiative(Id("i", at), at, 0.9, Origin, name, kind, [new InitiativeMention(Id("im", at), at, 0.9, Origin, MentionForm.Nominal)])
        {
            Status = status,
            Sponsors = [.. sponsors.Select(sponsor => _parties[sponsor].Id)],
            Participants = [.. (participants ?? []).Select(participant => _parties[participant].Id)],
        });
        return this;
    }

    internal ModelStory Said(string words, string speaker, SourcingKind kind = SourcingKind.Named, Manner manner = Manner.Direct, string? affiliation = null)
    {
        var at = Find(words);
        _statements.Add(new Statement(Id("s", at), at, 0.9, Origin, new StatementSource(at, _parties[speaker].Id), [], [at], manner, new Sourcing(kind) { Affiliation = affiliation is null ? null : _parties[affiliation].Id }));
        return this;
    }

    internal ModelStory Stand(string party, string words, Stance stance, string on, bool own = true, bool conditional = false, string? told = null)
    {
        var at = Find(words);
        _positions.Add(new Position(new FindingId($"k{at.Start}-{at.End}{party[0]}"), at, 0.8, Origin, _parties[party].Id, InitiativeOf(on), stance)
        {
            Own = own,
            Conditional = conditional,
            ToldBy = told is null ? null : Id("s", Find(told)),
        });
        return this;
    }

    internal ModelStory Act(string party, string words, ActionStatus status, PloverType type, string? about = null, string? addressee = null, string? told = null)
    {
        var at = Find(words);
        _actions.Add(new PartyAction(Id("a", at), at, 0.8, Origin, _parties[party].Id, type, status)
        {
            About = about is null ? null : InitiativeOf(about),
            Addressee = addressee is null ? null : _parties[addressee].Id,
            SaidBy = told is null ? null : Id("s", Find(told)),
        });
        return this;
    }

    internal ModelStory If(string condition, string then, ConditionForce force = ConditionForce.If)
    {
        var (met, follows) = (Find(condition), Find(then));
        _conditions.Add(new Condition(Id("c", met.Cover(follows)), met.Cover(follows), 0.8, Origin, met, follows, force));
        return this;
    }

    internal ReportFindings Build()
    {
        var built = new StoryBuilder(_outlet + ".html").Stated(_day, _outlet, "The ferry").Add(BlockRole.Paragraph, _text).Build();
        return built with
        {
            Parties = [.. _parties.Values],
            Initiatives = [.. _initiatives],
            Positions = [.. _positions],
            Statements = [.. _statements],
            Actions = [.. _actions],
            Conditions = [.. _conditions],
            Relations = [.. _relations],
        };
    }

    private FindingId InitiativeOf(string name) => _initiatives.Single(initiative => string.Equals(initiative.Name, name, StringComparison.Ordinal)).Id;

    private static FindingId Id(string kind, TextSpan span) => new($"{kind}{span.Start}-{span.End}");

    private TextSpan Find(string words)
    {
        var start = _text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"\"{words}\" is not in the story.", nameof(words)) : new TextSpan(start, start + words.Length);
    }
}
