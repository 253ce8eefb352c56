using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements.Quotes;
using Demarche.Reading.Statements.Roles;

namespace Demarche.Reading.Statements;

/// <summary>Makes statements of drafts: joins sources to parties and tells manner, sourcing and confidence.</summary>
/// <param name="text">The report's text.</param>
/// <param name="parties">The report's parties.</param>
/// <param name="when">Tells when a statement was made.</param>
internal sealed class StatementAssembler(string text, ImmutableArray<Party> parties, WhenReader when)
{
    // Likelier wrong than right: whoever is named would be the best guess.
    private const double SpeakerFloor = 0.5;

    private readonly PartyResolver _resolver = new(text, parties);
    private readonly FindingIds _ids = new();
    private readonly Dictionary<PartyId, Sourcing> _introduced = [];
    private readonly Dictionary<string, Party> _issuers = new(StringComparer.Ordinal);

    /// <summary>The statements of a report, in order of text.</summary>
    /// <param name="drafts">What was read.</param>
    /// <param name="paragraphs">The paragraphs they are of.</param>
    /// <param name="stage">The name of the stage that read them.</param>
    /// <param name="version">Its version.</param>
    internal ImmutableArray<Statement> Assemble(IEnumerable<StatementDraft> drafts, IReadOnlyList<Paragraph> paragraphs, string stage, int version)
    {
        var sourcing = new SourcingClassifier(text, _resolver);
        var pronouns = new PronounSpeakers(text);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var ofRules = new HashSet<FindingId>();
        foreach (var draft in drafts.Where(draft => !draft.Content.IsEmpty || draft.Act is Act.Decline).OrderBy(StartOf))
        {
            var isUnclear = StatementConfidence.OfSpeaker(draft) < SpeakerFloor;
            var party = isUnclear ? null : pronouns.Of(draft, draft.Source is { } source ? PartyOf(source, sourcing) : null);
            var evidence = EvidenceOf(draft, paragraphs[draft.Paragraph]);
            statements.Add(new Statement(
                _ids.Make("s", evidence),
                evidence,
                StatementConfidence.Of(draft),
                new Origin(stage, version, draft.Rule),
                draft.Source is { } span ? new StatementSource(span, party?.Id, isUnclear) : null,
                draft.Cue,
                draft.Content,
                MannerOf(draft, paragraphs),
                Remembered(sourcing.Classify(draft.Source, party, draft.Content.IsEmpty), party))
            {
                Act = draft.Act,
                When = when.Of(draft.Cue),
                Addressee = draft.Addressee is { } addressee && _resolver.PartyOf(addressee)?.Id is { } told && told != party?.Id ? told : null,
            });
            if (draft.Roles is null && !draft.Cue.IsEmpty)
            {
                ofRules.Add(statements[^1].Id);
            }
        }

        return WithinOthers(statements.ToImmutable(), ofRules);
    }

    // The model's cues stand in nobody else's words: it was taught the outer statements alone.
    private static ImmutableArray<Statement> WithinOthers(ImmutableArray<Statement> statements, HashSet<FindingId> ofRules)
    {
        var said = new SaidIn(statements);
        return
        [
            .. statements.Select(statement => ofRules.Contains(statement.Id) && said.Of(statement.Cue[0]) is { } outer && outer.Id != statement.Id
                ? statement with { Within = outer.Id }
                : statement),
        ];
    }

    // "A senior official" stays senior where he is "the official" or "he".
    private Sourcing Remembered(Sourcing sourcing, Party? party)
    {
        if (party is null || sourcing.Kind is SourcingKind.Document or SourcingKind.Declined)
        {
            return sourcing;
        }

        if (!_introduced.TryGetValue(party.Id, out var first))
        {
            _introduced.Add(party.Id, sourcing);
            return sourcing;
        }

        // A named person may have been introduced together with others: "Moss and two officials".
        return first.Kind is SourcingKind.Spokesperson || (first.Kind is SourcingKind.Anonymous or SourcingKind.Collective && party.Kind is not PartyKind.Person) ? first : sourcing;
    }

    // A document speaks for whoever issued it: "a ministry release", and then "the release".
    private Party? PartyOf(TextSpan source, SourcingClassifier sourcing)
    {
        if (_resolver.PartyOf(source) is { } party)
        {
            return party;
        }

        if (sourcing.DocumentOf(source) is not { } document)
        {
            return null;
        }

        var words = source.In(text);
        var isOnlyRead = words.Contains(" seen by ", StringComparison.Ordinal)
            || words.Contains(" obtained by ", StringComparison.Ordinal)
            || words.Contains(" reviewed by ", StringComparison.Ordinal);
        if (!isOnlyRead && _resolver.AffiliationIn(source, null) is { } issuer)
        {
            _issuers[document] = issuer;
            return issuer;
        }

        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? _issuers.GetValueOrDefault(document) : null;
    }

    private static int StartOf(StatementDraft draft) =>
        draft.Cue.IsEmpty ? draft.Content[0].Start : draft.Content.Aggregate(draft.Cue[0].Start, (least, span) => Math.Min(least, span.Start));

    // A speaker named in an earlier paragraph is no part of the words the statement rests on.
    private static TextSpan EvidenceOf(StatementDraft draft, Paragraph paragraph)
    {
        var spans = draft.Cue.Concat(draft.Content).ToList();
        if (draft.Source is { } source && paragraph.Span.Contains(source))
        {
            spans.Add(source);
        }

        return spans.Aggregate((cover, span) => cover.Cover(span));
    }

    private static int FirstEndingBehind(ImmutableArray<Quote> quotes, int position)
    {
        var (low, high) = (0, quotes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotes[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Manner MannerOf(StatementDraft draft, IReadOnlyList<Paragraph> paragraphs)
    {
        if (draft.Content.IsEmpty)
        {
            return Manner.Indirect;
        }

        var (quoted, all) = (0, 0);
        foreach (var content in draft.Content)
        {
            all += content.Length;
            for (var index = draft.Paragraph; index < paragraphs.Count && paragraphs[index].Span.Start < content.End; index++)
            {
                var quotes = paragraphs[index].Quotes;
                for (var at = FirstEndingBehind(quotes, content.Start); at < quotes.Length && quotes[at].Span.Start < content.End; at++)
                {
                    var quote = quotes[at];
                    quoted += quote.Span.Overlaps(content) ? Math.Min(quote.Span.End, content.End) - Math.Max(quote.Span.Start, content.Start) : 0;
                }
            }
        }

        return quoted == 0 ? Manner.Indirect : quoted + (3 * draft.Content.Length) >= all ? Manner.Direct : Manner.Mixed;
    }
}
