using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Actions;

/// <summary>
/// Reads actions off events. What happened is done, a threat is threatened, a demand demanded; what is only planned or possible becomes an action where
/// a word says that the party offers, promises, considers or is ready to ("pledged to open the crossing").
/// </summary>
internal sealed class ActionReader(Document document, SyntaxWords view, ActionWords words, bool readsDeeds, string stage, int version)
{
    private const int MostParties = 3;

    // "After the minister had said in the campaign that": so many characters may stand before the deed that is answered.
    private const int LongestOpening = 90;

    // How events name the verb that they were read by: "verb: promise".
    private const string VerbRule = "verb: ";

    // An action repeats an event and adds a judgement to it.
    private const double Share = 0.9;

    private readonly FindingIds _ids = new();
    private readonly ImmutableArray<(TextSpan Span, FindingId Initiative)> _mentions =
    [
        .. document.Get(Initiative.Layer)
            .SelectMany(initiative => initiative.Mentions, (initiative, mention) => (Span: mention.Evidence, initiative.Id))
            .OrderBy(pair => pair.Span),
    ];

    private readonly Dictionary<PartyId, Party> _parties = document.Get(Party.Layer).ToDictionary(party => party.Id);

    /// <summary>The actions of the document, in order of evidence.</summary>
    internal ImmutableArray<PartyAction> Read()
    {
        var actions = new List<PartyAction>();
        foreach (var told in document.Get(ReportedEvent.Layer).OrderBy(told => told.Evidence))
        {
            if (StatusOf(told) is var (status, rule))
            {
                actions.AddRange(told.Source.Take(MostParties).Select(party => Make(told, party, status, rule)));
            }
        }

        var answered = actions.ConvertAll(action => Answered(action, actions));
        answered = answered.ConvertAll(action => Softened(action, answered));
        var answers = answered.Select(action => action.RespondsTo).OfType<FindingId>().ToHashSet();
        return [.. answered.Where(action => IsMove(action) || answers.Contains(action.Id))];
    }

    // What is simply done, or what somebody is merely ready for, is a move where it touches another party or an initiative, or answers something.
    private bool IsMove(PartyAction action)
    {
        var touches = action.Addressee is not null || action.About is not null;
        return action.Status switch
        {
            ActionStatus.Done or ActionStatus.Ongoing => action.RespondsTo is not null || (readsDeeds && touches),
            ActionStatus.Ready => action.RespondsTo is not null || touches,
            _ => true,
        };
    }

    private PartyAction Make(ReportedEvent told, PartyId party, ActionStatus status, string rule) =>
        new(_ids.Make("a", told.Evidence), told.Evidence, told.Confidence * Share, new Origin(stage, version, rule), party, told.Type, status)
        {
            About = About(told.Evidence),
            Addressee = told.Recipient.FirstOrDefault(other => IsNamed(other, told.Evidence)) is { Value: not null } other ? other : null,
            By = told.When is { Bound: TimeBound.By or TimeBound.Until or TimeBound.Before or TimeBound.Within } bound ? bound : null,
            When = told.When is { Bound: TimeBound.By or TimeBound.Until or TimeBound.Before or TimeBound.Within } ? null : told.When,
            SaidBy = told.SaidBy,
        };

    // Whom it touches must be named in the deed's own words, or be brought in by them: pronouns and "the government" go astray too often.
    private bool IsNamed(PartyId id, TextSpan evidence) =>
        _parties.TryGetValue(id, out var party) && (evidence.Contains(party.Mentions[0].Evidence) || party.Mentions.Any(mention => mention.Form is MentionForm.Name && evidence.Contains(mention.Evidence)));

    private (ActionStatus Status, string Rule)? StatusOf(ReportedEvent told) => (told.Type, told.Modality) switch
    {
        (_, Modality.Denied) => null,

        // Blame is no move, and who attacked whom is too often read wrongly to count it as one.
        (PloverType.Accuse or PloverType.Assault, _) => null,
        (PloverType.Threaten, Modality.Happened or Modality.Ongoing) => (ActionStatus.Threatened, "event: threaten"),
        (PloverType.Request, Modality.Happened or Modality.Ongoing) => (ActionStatus.Demanded, "event: request"),
        (PloverType.Reject, Modality.Happened or Modality.Ongoing) when IsDenial(told) => null,
        (PloverType.Reject, Modality.Happened or Modality.Ongoing) => (ActionStatus.Refused, "event: reject"),
        (PloverType.Agree, Modality.Happened or Modality.Ongoing) when WordOf(told) is { } word && words.Statuses.TryGetValue(word, out var status) => (status, "word: " + word),
        (_, Modality.Happened) => (ActionStatus.Done, "event: happened"),
        (_, Modality.Ongoing) => (ActionStatus.Ongoing, "event: ongoing"),
        _ => WordFor(told.Evidence),
    };

    // "Promised the talks", "is ready for a deal": the event's own verb tells how far its party has gone.
    private static string? WordOf(ReportedEvent told) =>
        told.Origin.Rule.StartsWith(VerbRule, StringComparison.Ordinal) ? told.Origin.Rule[VerbRule.Length..].Split('+', ',')[0] : null;

    // What is planned or possible: only where a word in or right before the evidence says how the party stands to it.
    private (ActionStatus Status, string Rule)? WordFor(TextSpan evidence)
    {
        var (first, end) = view.WordsOf(evidence);
        for (var word = Math.Max(0, first - 2); word < end; word++)
        {
            if (view.SentenceOf(word) == view.SentenceOf(Math.Min(first, view.Count - 1)) && words.Statuses.TryGetValue(view.Lemma(word), out var status)
                && (view.IsVerb(word) || view.Pos(word) is Demarche.Language.Tags.PartOfSpeech.Adj) && !IsNegated(word) && !IsSupposed(word))
            {
                return (status, "word: " + view.Lemma(word));
            }
        }

        return null;
    }

    // "Could promise".
    private bool IsSupposed(int word)
    {
        foreach (var dependent in view.Dependents(word))
        {
            if (view.Is(dependent, "aux") && view.Lower(dependent) is "may" or "might" or "could" or "should")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegated(int word)
    {
        foreach (var dependent in view.Dependents(word))
        {
            if (view.Lower(dependent) is "not" or "n't" or "n’t" or "never")
            {
                return true;
            }
        }

        return false;
    }

    private FindingId? About(TextSpan evidence)
    {
        foreach (var (span, initiative) in _mentions)
        {
            if (span.Start >= evidence.End)
            {
                break;
            }

            if (evidence.Contains(span) && IsInClause(span, evidence))
            {
                return initiative;
            }
        }

        return null;
    }

    // "He met the president, who criticises the deal": what stands in another clause is not what the deed is about.
    private bool IsInClause(TextSpan mention, TextSpan evidence)
    {
        var (first, end) = view.WordsOf(evidence);
        for (var word = view.WordsOf(mention).End - 1; word >= first && word < end; word = view.Head(word))
        {
            if (view.Relation(word) is "acl" or "advcl" or "parataxis" or "ccomp" && view.Head(word) >= first && view.Head(word) < end)
            {
                return false;
            }
        }

        return true;
    }

    // "Violated the ban", "denied it", "rejected the claim": nothing is refused that somebody wanted.
    private bool IsDenial(ReportedEvent told)
    {
        var verb = WordOf(told);
        if (verb is null || words.Denials.Contains(verb))
        {
            return verb is not null;
        }

        var (first, end) = view.WordsOf(told.Evidence);
        return Enumerable.Range(first, Math.Max(0, end - first)).Any(word =>
            words.Claims.Contains(view.Lemma(word)) && view.Relation(word) is "obj" or "nsubj" or "obl" && view.Head(word) >= 0 && string.Equals(view.Lemma(view.Head(word)), verb, StringComparison.Ordinal));
    }

    private PartyAction Answered(PartyAction action, List<PartyAction> all)
    {
        var own = view.SentenceOf(Math.Min(view.WordAt(action.Evidence.Start), view.Count - 1));
        var answered = all.FirstOrDefault(other =>
            other.Party != action.Party
            && other.Evidence.Start > action.Evidence.Start
            && other.Evidence.Start < action.Evidence.End + 40
            && view.SentenceOf(Math.Min(view.WordAt(other.Evidence.Start), view.Count - 1)) == own
            && OpensAnswered(action.Evidence.Start, other.Evidence));
        return answered is null ? action : action with { RespondsTo = answered.Id };
    }

    // Where a party's yielding is what the other answers by backing down, it answered the threat or demand that the other made before.
    private static PartyAction Softened(PartyAction action, List<PartyAction> all)
    {
        var after = action.RespondsTo is null ? all.FirstOrDefault(other => other.RespondsTo == action.Id) : null;
        var threat = after is null || action.Type is not (PloverType.Concede or PloverType.Agree or PloverType.Retreat)
            ? null
            : all.LastOrDefault(other => other.Party == after.Party && other.Status is ActionStatus.Threatened or ActionStatus.Demanded && other.Evidence.End <= Math.Min(action.Evidence.Start, after.Evidence.Start));
        return threat is null ? action : action with { RespondsTo = threat.Id };
    }

    // "After" stands in front of the deed that is answered, or is its first word.
    private bool OpensAnswered(int from, TextSpan other)
    {
        var head = view.Text.AsSpan(from, Math.Min(view.Text.Length, other.Start + 24) - from);
        var before = view.Text.AsSpan(from, other.Start - from).TrimEnd();
        foreach (var phrase in words.Answers)
        {
            if (EndsWithWord(before, phrase) || (head.Length > before.Length && head[(other.Start - from)..].StartsWith(phrase + " ", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // The last clause before the other deed opens with the phrase: "after Netanyahu said that", "after".
    private static bool EndsWithWord(ReadOnlySpan<char> text, string phrase)
    {
        var at = text.LastIndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at > 0 && text[at - 1] == ' ' && text.Length - at - phrase.Length < LongestOpening && (at + phrase.Length == text.Length || text[at + phrase.Length] == ' ')
            && text[at..].IndexOfAny(".;:?!") < 0;
    }
}
