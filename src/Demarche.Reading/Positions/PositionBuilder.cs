using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;
using NodaTime.Text;

namespace Demarche.Reading.Positions;

/// <summary>Joins stances to parties: whose they are, who tells them, on what they hang.</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="document">The document.</param>
/// <param name="stage">The stage's name.</param>
/// <param name="version">The stage's version.</param>
internal sealed class PositionBuilder(SyntaxWords view, Clauses clauses, PartyWords parties, Document document, string stage, int version)
{
    private const double Sure = 0.85;
    private const double LeastConfidence = 0.5;

    private static readonly ImmutableArray<string> HeadOffices =
    [
        .. new[] { "prime minister", "president", "chancellor", "premier" }.SelectMany(title => new[] { title + "'s office", title + "’s office" }), "presidency", "prime ministry", "chancellery",
    ];

    private readonly FindingIds _ids = new();
    private readonly ImmutableArray<Statement> _statements = document.Get(Statement.Layer);
    private readonly ILookup<PartyId, Party> _parties = document.Get(Party.Layer).ToLookup(party => party.Id);

    /// <summary>The positions that a stance gives.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="told">The stance.</param>
    /// <param name="isNamed">Whether a phrase names the initiative, not a pronoun.</param>
    internal IEnumerable<Position> Build(Initiative initiative, StanceReading told, bool isNamed)
    {
        var (statement, isInside) = StatementAt(told.Predicate);

        // "Is debating whether to join": told of him, not said by him.
        isInside &= statement is not null && (told.Top == told.Predicate || !Contains(statement.Cue, told.Top));
        var speaker = SpeakerOf(statement);
        var sentence = view.Sentences[view.SentenceOf(told.Predicate)].Span;
        foreach (var party in HoldersOf(told, speaker, isInside ? statement : null).Select(Standing).DistinctBy(party => party.Id))
        {
            var own = !told.IsHearsay && (isInside && speaker is not null ? party.Id == speaker.Id || SpeaksFor(speaker, party) : told.IsAct);
            var confidence = Sure - (0.05 * told.Steps) - (own ? 0 : 0.05) - (isNamed ? 0 : 0.15) - (told.Rule is "evaluation" or "judgement" ? 0.1 : 0) - (party.Kind is PartyKind.Anonymous ? 0.1 : 0);
            if (confidence >= LeastConfidence)
            {
                yield return new Position(_ids.Make("po", view.SpanOf(told.Predicate)), sentence, confidence, new Origin(stage, version, told.Rule), party.Id, initiative.Id, StanceScale.StanceOf(told.Value))
                {
                    Conditional = clauses.HasCondition(told.Predicate) || clauses.HasCondition(told.Top),
                    Own = own,
                    ToldBy = statement?.Id,
                    AsOf = document.Published is { } day ? LocalDatePattern.Iso.Format(day) : null,
                };
            }
        }
    }

    /// <summary>Who speaks: a spokesperson and an unnamed official speak for the body or state they are of.</summary>
    private Party? SpeakerOf(Statement? statement)
    {
        var id = statement?.Sourcing is { Kind: SourcingKind.Spokesperson or SourcingKind.Anonymous, Affiliation: { } body } ? body : statement?.Source?.Party;
        return id is { } known ? _parties[known].FirstOrDefault() : null;
    }

    /// <summary>The office of a head of government stands for the government's state.</summary>
    private Party Standing(Party party) =>
        party is { Kind: PartyKind.Government, Iso: { } iso } && HeadOffices.Any(office => party.Name.EndsWith(office, StringComparison.OrdinalIgnoreCase))
            ? document.Get(Party.Layer).FirstOrDefault(state => state.Kind is PartyKind.State && string.Equals(state.Iso, iso, StringComparison.Ordinal)) ?? party
            : party;

    private List<Party> HoldersOf(StanceReading told, Party? speaker, Statement? statement)
    {
        if (told.Holder < 0)
        {
            return speaker is null ? [] : [speaker];
        }

        // "The council said it would attend."
        if (statement is not null && view.Lower(told.Holder) is "it" && statement.Content.Any(content => view.WordsOf(content).First is var first && told.Holder - first is 0 or 1) && speaker?.Kind is not PartyKind.Person)
        {
            return speaker is null ? [] : [speaker];
        }

        // "We" said by somebody unnamed is whom he speaks for.
        var named = parties.PartiesOf(told.Holder).Select(party => party.Kind is PartyKind.Anonymous && speaker is not null && view.Lower(told.Holder) is "we" or "us" or "our" ? speaker : party).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        if (view.Lower(told.Holder) is "we" or "i" or "our" or "my" or "us" or "it" && speaker is not null)
        {
            return [speaker];
        }

        return parties.Qualifying(told.Holder) is { } qualified && view.Is(told.Holder, "amod") ? [qualified] : [];
    }

    /// <summary>Whether a person holds an office for a party, or both are of one state and the party is its government or the state itself.</summary>
    private static bool SpeaksFor(Party speaker, Party party) =>
        speaker.Offices.Any(office => office.Of == party.Id)
        || (speaker.Kind is PartyKind.Government && party.Kind is PartyKind.State && speaker.Name.StartsWith(party.Name + " ", StringComparison.Ordinal))
        || (speaker.Iso is not null && string.Equals(speaker.Iso, party.Iso, StringComparison.Ordinal) && party.Kind is PartyKind.State or PartyKind.Government or PartyKind.People);

    /// <summary>The innermost statement whose content holds a word; else the one whose cue it is.</summary>
    private (Statement? Statement, bool IsInside) StatementAt(int word) =>
        Innermost(_statements.Where(statement => Contains(statement.Content, word))) is { } inside
            ? (inside, true)
            : (Innermost(_statements.Where(statement => Contains(statement.Cue, word))), false);

    private static Statement? Innermost(IEnumerable<Statement> statements) => statements.MinBy(statement => (statement.Evidence.Length, statement.Evidence.Start));

    private bool Contains(ImmutableArray<TextSpan> spans, int word) => spans.Any(span => span.Contains(view.SpanOf(word)));
}
