using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Names;
using Demarche.Language.Times;
using Demarche.Reading.Events.Frames;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events;

/// <summary>Makes events of tellings: joins words to parties, adds time, place and the statement they stand in, and keeps one of several tellings of one event.</summary>
internal sealed class EventAssembler
{
    private const double VerbConfidence = 0.75;
    private const double NounConfidence = 0.6;
    private const double KnownConfidence = 0.5;

    // An event is told again within so many others; further back it would take quadratic time to look for it.
    private const int LongestMemory = 200;

    private readonly Document _document;
    private readonly SyntaxView _view;
    private readonly Predicates _predicates;
    private readonly FrameFinder _frames;
    private readonly EventParties _parties;
    private readonly DemandFinder _demands;
    private readonly Gazetteer _gazetteer;
    private readonly SaidIn _said;
    private readonly Dictionary<int, Statement> _cues = [];
    private readonly ILookup<int, TimeExpression> _times;
    private readonly ILookup<int, NamedEntity> _names;
    private readonly FindingIds _ids = new();
    private readonly (string Stage, int Version) _stage;

    internal EventAssembler(Document document, SyntaxView view, EventLexicon lexicon, Gazetteer gazetteer, string stage, int version)
    {
        (_document, _view, _gazetteer, _stage) = (document, view, gazetteer, (stage, version));
        _predicates = new Predicates(view);
        _frames = new FrameFinder(_predicates, lexicon);
        _demands = new DemandFinder(_predicates, lexicon);
        _parties = new EventParties(view, document.Get(Party.Layer), lexicon, gazetteer);
        _said = new SaidIn(document.Get(Statement.Layer));
        _times = document.Get(TimeExpression.Layer)
            .Where(time => time.Type is TimeType.Date or TimeType.Time && view.WordAt(time.Span.Start) is not null)
            .ToLookup(time => view.SentenceOf(view.WordAt(time.Span.Start)!.Value));
        _names = view.Names.Where(name => name.Kind is NameKind.Location).ToLookup(name => view.SentenceOf(name.FirstWord));
        foreach (var statement in document.Get(Statement.Layer))
        {
            foreach (var cue in statement.Cue)
            {
                for (var word = view.WordAt(cue.Start) ?? view.Count; word < view.Count && view.Words[word].Span.Start < cue.End; word++)
                {
                    _cues.TryAdd(view.Words[word].Span.Start, statement);
                }
            }
        }
    }

    /// <summary>The events of the document, in order of evidence.</summary>
    internal ImmutableArray<ReportedEvent> Assemble()
    {
        var events = new List<ReportedEvent>();
        foreach (var sentence in BodySentences.Of(_document, _view))
        {
            foreach (var frame in _frames.Find(sentence).Concat(_demands.Find(sentence)))
            {
                if (frame.Modality is not Modality.Hypothetical && Make(frame, events) is { } told)
                {
                    Keep(events, told);
                }
            }
        }

        return [.. events.OrderBy(told => told.Evidence)];
    }

    private ReportedEvent? Make(EventFrame frame, List<ReportedEvent> before)
    {
        var source = _parties.Of(frame.Sources);
        if (frame.Rule is DemandFinder.Rule)
        {
            source = _said.Of(_view.Words[frame.Trigger].Span)?.Source?.Party is { } demanding ? [demanding] : [];
        }
        else if (source.IsEmpty && frame.Sources.Count > 0 && SpeakerAt(frame.Trigger) is { } speaker)
        {
            source = [speaker];
        }

        var recipient = ImmutableArray<PartyId>.Empty;
        foreach (var place in frame.Recipients)
        {
            recipient = [.. (place.Count > 0 && place[0] < 0 ? place.SelectMany(head => _parties.Inside(~head)) : _parties.Of(place)).Distinct().Where(party => !source.Contains(party))];
            if (frame.Sense.Type is PloverType.Consult && source.All(party => _parties[party].Kind is not PartyKind.Company))
            {
                // Speaking to an outlet is no talks.
                recipient = recipient.RemoveAll(party => _parties[party].Kind is PartyKind.Company);
            }

            if (frame.Sense.Type is PloverType.Consult && frame.Rule.Contains('+', StringComparison.Ordinal))
            {
                // Coming home is no visit.
                recipient = recipient.RemoveAll(party => _parties[party] is { Kind: PartyKind.State, Iso: { } home } && source.Any(other => string.Equals(_parties[other].Iso, home, StringComparison.Ordinal)));
            }

            if (recipient.Length > 0)
            {
                break;
            }
        }

        if (frame.Sense.Type is PloverType.Assault or PloverType.Coerce)
        {
            // What some of its members do is no deed of a people.
            source = source.RemoveAll(party => _parties[party].Kind is PartyKind.People);
        }

        var isKnown = frame.Rule.StartsWith("known", StringComparison.Ordinal);
        if (isKnown && before.FindLast(static other => other.Type is PloverType.Consult or PloverType.Agree or PloverType.Retreat && other.Source.Length + other.Recipient.Length > 1) is { } last)
        {
            (source, recipient) = (last.Source, last.Recipient);
        }

        if (!IsComplete(frame, source, recipient))
        {
            return null;
        }

        var statement = _said.Of(_view.Words[frame.Trigger].Span);
        var (type, mode, modality) = AsSaid(frame, source, statement);
        var evidence = _predicates.ClauseOf(frame.Clause).Cover(_view.Words[frame.Trigger].Span);
        return new ReportedEvent(
            _ids.Make("e", evidence),
            evidence,
            isKnown ? KnownConfidence : frame.Rule.StartsWith("noun", StringComparison.Ordinal) ? NounConfidence : VerbConfidence,
            new Origin(_stage.Stage, _stage.Version, frame.Rule),
            type,
            source,
            recipient,
            modality)
        {
            Mode = mode,
            Cameo = frame.Sense.Cameo,
            When = TimeOf(frame),
            Place = PlaceOf(frame),
            SaidBy = statement?.Id,
        };
    }

    /// <summary>Who says that it will itself use force or cut relations threatens, and the threat is what happened.</summary>
    private static (PloverType Type, string? Mode, Modality Modality) AsSaid(EventFrame frame, ImmutableArray<PartyId> source, Statement? statement)
    {
        var isThreat = statement?.Source?.Party is { } speaker && source.Contains(speaker) && frame.Modality is Modality.Planned or Modality.Conditional;
        return (isThreat, frame.Sense.Type) switch
        {
            (true, PloverType.Assault) => (PloverType.Threaten, "violence", Modality.Happened),
            (true, PloverType.Coerce) => (PloverType.Threaten, "restrict", Modality.Happened),
            (true, PloverType.Sanction) => (PloverType.Threaten, "relations", Modality.Happened),
            _ => (frame.Sense.Type, frame.Sense.Mode, frame.Modality),
        };
    }

    // The verb is also the cue of a statement whose source is known, where its subject is no name: "the resolution demanded".
    private PartyId? SpeakerAt(int trigger) => _cues.GetValueOrDefault(_view.Words[trigger].Span.Start)?.Source?.Party;

    // An event has somebody in it; a noun alone tells one only where both sides are known.
    private static bool IsComplete(EventFrame frame, ImmutableArray<PartyId> source, ImmutableArray<PartyId> recipient)
    {
        var count = source.Length + recipient.Length;
        return frame.Rule.StartsWith("noun", StringComparison.Ordinal) || frame.Rule.StartsWith("known", StringComparison.Ordinal)
            ? count > 1
            : frame.Sense.Type switch
            {
                PloverType.Request when frame.Rule is DemandFinder.Rule => source.Length > 0 && recipient.Length > 0,
                PloverType.Consult when frame.Rule is "verb: meet" && frame.Recipients[0].Count > 0 => source.Length > 0 && recipient.Length > 0,
                PloverType.Consult => source.Length > 0 && (count > 1 || !frame.Rule.Contains('+', StringComparison.Ordinal)),
                PloverType.Assault or PloverType.Coerce or PloverType.Sanction or PloverType.Retreat => count > 0,
                PloverType.Cooperate or PloverType.Aid => source.Length > 0 && recipient.Length > 0,
                _ => source.Length > 0,
            };
    }

    /// <summary>Adds an event, or gives what it tells anew to the one that is told already.</summary>
    private static void Keep(List<ReportedEvent> events, ReportedEvent told)
    {
        var index = events.FindIndex(Math.Max(0, events.Count - LongestMemory), other => IsSame(other, told));
        if (index < 0)
        {
            events.Add(told);
            return;
        }

        var kept = events[index];
        events[index] = kept with
        {
            Source = kept.Source.Length > 0 ? kept.Source : told.Source,
            Recipient = kept.Recipient.Length > 0 ? kept.Recipient : [.. told.Recipient.Where(party => !kept.Source.Contains(party))],
            When = kept.When ?? told.When,
            Place = kept.Place ?? told.Place,
            Mode = kept.Mode ?? told.Mode,
            Cameo = kept.Cameo ?? told.Cameo,
        };
    }

    private static bool IsSame(ReportedEvent one, ReportedEvent other) =>
        one.Type == other.Type && one.Modality == other.Modality
        && (one.When is null || other.When is null || string.Equals(one.When.Value, other.When.Value, StringComparison.Ordinal))
        && (one.Type is PloverType.Consult or PloverType.Agree or PloverType.Cooperate
            ? FitsAll([.. one.Source, .. one.Recipient], [.. other.Source, .. other.Recipient])
            : Fits(one.Source, other.Source) && Fits(one.Recipient, other.Recipient));

    // Two or more parties are told apart from others; one alone may deal with many.
    private static bool FitsAll(ImmutableArray<PartyId> one, ImmutableArray<PartyId> other) =>
        Math.Min(one.Length, other.Length) > 1 ? Fits(one, other) : one.Length == other.Length && Fits(one, other);

    // One side may tell fewer of them.
    private static bool Fits(ImmutableArray<PartyId> one, ImmutableArray<PartyId> other) =>
        one.All(other.Contains) || other.All(one.Contains);

    private TimeExpression? TimeOf(EventFrame frame)
    {
        TimeExpression? best = null;
        var trigger = _view.Words[frame.Trigger].Span.Start;
        foreach (var time in _times[_view.SentenceOf(frame.Trigger)])
        {
            if (BelongsTo(time.Span, frame)
                && (best is null || Math.Abs(time.Span.Start - trigger) < Math.Abs(best.Span.Start - trigger)))
            {
                best = time;
            }
        }

        return best;
    }

    // The head of the time's words hangs on the clause, its trigger, or a noun phrase of it.
    private bool BelongsTo(TextSpan span, EventFrame frame)
    {
        for (var word = _view.WordAt(span.End - 1) ?? -1; word >= 0; word = _view.Trees[word].Head)
        {
            if (word == frame.Clause || word == frame.Trigger)
            {
                return true;
            }

            if (_view.Trees[word].Relation is "advcl" or "ccomp" or "parataxis" or "acl" || (_view.Is(word, "conj") && _predicates.IsClause(word)))
            {
                return false;
            }
        }

        return false;
    }

    private EventPlace? PlaceOf(EventFrame frame)
    {
        foreach (var name in _names[_view.SentenceOf(frame.Trigger)])
        {
            if (IsIn(name.EndWord - 1) && BelongsTo(name.Span, frame))
            {
                var words = name.Span.In(_view.Text).ToString();
                return new EventPlace(name.Span, words) { Iso = IsoOf(words) };
            }
        }

        return null;
    }

    private bool IsIn(int head)
    {
        for (var word = head; word >= 0 && word > head - 4; word--)
        {
            if (_view.Lower(word) is "in" or "at" or "near")
            {
                return true;
            }
        }

        return false;
    }

    private string? IsoOf(string name)
    {
        var keys = LexemeTable.KeysOf(name);
        return keys.Count > 0 && _gazetteer.TryMatch(keys, 0, out var end, out var hit) && end == keys.Count ? hit.Entry?.Iso ?? hit.Country?.Iso : null;
    }
}
