using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Benchmarks.Storage;

/// <summary>Makes findings over a generated text: what stands on phrases. The other part makes what stands on sentences.</summary>
/// <param name="random">Chooses.</param>
/// <param name="profile">How many of each kind.</param>
/// <param name="phrases">The phrases in the text.</param>
/// <param name="text">The text.</param>
internal sealed partial class GeneratedFindings(Random random, ReportProfile profile, GeneratedPhrases phrases, GeneratedText text)
{
    private static readonly Origin Origin = new("generated", 1, "profile");

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private ImmutableArray<Party> _parties = [];
    private ImmutableArray<Statement> _statements = [];
    private ImmutableArray<Initiative> _initiatives = [];

    /// <summary>Makes the findings.</summary>
    /// <param name="report">The report of the text.</param>
    internal ReportFindings Make(Report report)
    {
        _parties = [.. phrases.Parties.Select((party, index) => MakeParty(party, index, report.Published!.Value))];
        _initiatives = [.. Enumerable.Range(0, profile.Initiatives).Select(MakeInitiative)];
        _statements = [.. Some(profile.Statements, MakeStatement)];
        var places = SpansOf(PhraseKind.Place).Select(place => new Place(place.Span, Words(place.Span)) { Iso = "XX" });
        var actions = Some(profile.Actions, MakeAction);
        return new ReportFindings(report, _parties, _statements, [.. SpansOf(PhraseKind.Time).Select(time => TimeAt(time.Span, report.Published!.Value))], [])
        {
            Relations = Some(profile.Relations, MakeRelation),
            Initiatives = _initiatives,
            Positions = _initiatives.IsEmpty ? [] : Some(profile.Positions, MakePosition),
            Events = Some(profile.Events, MakeEvent),
            Places = [.. places],
            Conditions = Some(profile.Conditions, MakeCondition),
            Assessments = Some(profile.Assessments, MakeAssessment),
            Actions = actions,
            Effects = actions.IsEmpty ? [] : Some(profile.Effects, sentence => MakeEffect(sentence, One(actions))),
            Disagreements = _statements.Length < 2 ? [] : Some(profile.Disagreements, MakeDisagreement),
        };
    }

    private Party MakeParty(GeneratedParty party, int index, LocalDate day)
    {
        var mentions = MentionsOf(PhraseKind.Party, index).ToList();
        var first = mentions[0].Span;
        var offices = profile.Offices > index
            ? [new Office(IdOf("o", first), first, Confidence(), Origin, "minister", null) { From = day.PlusYears(-1) }]
            : ImmutableArray<Office>.Empty;
        return new Party(
            new PartyId(IdOf("p", first).Value),
            party.Name,
            party.Kind,
            [.. mentions.Select(mention => new Mention(IdOf("m", mention.Span), mention.Span, Confidence(), Origin, mention.Form))])
        {
            GazetteerId = party.GazetteerId,
            Iso = party.Kind is PartyKind.State ? "XX" : null,
            Offices = offices,
        };
    }

    private Initiative MakeInitiative(int index)
    {
        var mentions = MentionsOf(PhraseKind.Initiative, index).ToList();
        var first = mentions[0].Span;
        return new Initiative(
            IdOf("i", first),
            first,
            Confidence(),
            Origin,
            Words(first),
            (InitiativeKind)(index % 7),
            [.. mentions.Select(mention => new InitiativeMention(IdOf("n", mention.Span), mention.Span, Confidence(), Origin, mention.Form))])
        {
            Participants = [.. Parties(random.Next(3))],
            Sponsors = [.. Parties(random.Next(2))],
            Status = (InitiativeStatus)random.Next(3),
        };
    }

    private Statement MakeStatement(GeneratedSentence sentence)
    {
        var party = _parties.IsEmpty ? null : One(_parties);
        return new Statement(
            IdOf("s", sentence.Span),
            sentence.Span,
            Confidence(),
            Origin,
            new StatementSource(new TextSpan(sentence.Span.Start, sentence.Cue.Start - 1), party?.Id),
            [sentence.Cue],
            [sentence.Content],
            (Manner)random.Next(3),
            new Sourcing(party?.Kind is PartyKind.Anonymous ? SourcingKind.Anonymous : SourcingKind.Named));
    }

    private static TimeExpression TimeAt(TextSpan span, LocalDate published) =>
        new(span, TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"{published.PlusDays(-(span.Start % 7)):uuuu-MM-dd}"))
        {
            From = published.PlusDays(-(span.Start % 7)),
            To = published.PlusDays(1 - (span.Start % 7)),
            Rule = "profile",
        };

    private IEnumerable<(TextSpan Span, int Index, MentionForm Form)> SpansOf(PhraseKind kind) =>
        Enumerable.Range(0, phrases.Words.Count)
            .Where(phrase => phrases.Kinds[phrase] == kind)
            .Select(phrase => (text.Spans[phrase], phrases.Indexes[phrase], phrases.Forms[phrase]));

    private IEnumerable<(TextSpan Span, int Index, MentionForm Form)> MentionsOf(PhraseKind kind, int index) =>
        SpansOf(kind).Where(phrase => phrase.Index == index);

    private ImmutableArray<T> Some<T>(int count, Func<GeneratedSentence, T> make) =>
        [.. Enumerable.Range(0, count).Select(index => make(text.Sentences[(int)((long)index * text.Sentences.Count / count)]))];

    private IEnumerable<PartyId> Parties(int count) => _parties.IsEmpty ? [] : Enumerable.Range(0, count).Select(_ => One(_parties).Id).Distinct();

    private T One<T>(ImmutableArray<T> of) => of[random.Next(of.Length)];

    private string Words(TextSpan span) => text.Text[span.Start..span.End];

    private double Confidence() => Math.Round(0.5 + (random.NextDouble() / 2), 3);

    private FindingId IdOf(string kind, TextSpan span)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"{kind}{span.Start}-{span.End}");
        var id = stem;
        for (var copy = 2; !_ids.Add(id); copy++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}x{copy}");
        }

        return new FindingId(id);
    }
}
