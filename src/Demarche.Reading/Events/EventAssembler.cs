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

    private readonly Document _document;
    private readonly SyntaxView _view;
    private readonly Predicates _predicates;
    private readonly FrameFinder _frames;
    private readonly EventParties _parties;
    private readonly Gazetteer _gazetteer;
    private readonly SaidIn _said;
    private readonly ImmutableArray<TimeExpression> _times;
    private readonly FindingIds _ids = new();
    private readonly (string Stage, int Version) _stage;

    internal EventAssembler(Document document, SyntaxView view, EventLexicon lexicon, Gazetteer gazetteer, string stage, int version)
    {
        (_document, _view, _gazetteer, _stage) = (document, view, gazetteer, (stage, version));
        _predicates = new Predicates(view);
        _frames = new FrameFinder(_predicates, lexicon);
        _parties = new EventParties(view, document.Get(Party.Layer), lexicon, gazetteer);
        _said = new SaidIn(document.Get(Statement.Layer));
        _times = document.Get(TimeExpression.Layer);
    }

    /// <summary>The events of the document, in order of evidence.</summary>
    internal ImmutableArray<ReportedEvent> Assemble()
    {
        var events = new List<ReportedEvent>();
        var body = ParagraphReader.BodyOf(_document);
        foreach (var sentence in _view.Sentences.Where(sentence => body(_document.Passages[sentence.Passage])))
        {
            foreach (var frame in _frames.Find(sentence))
            {
                if (frame.Modality is not Modality.Hypothetical && Make(frame) is { } told)
                {
                    Keep(events, told);
                }
            }
        }

        return [.. events.OrderBy(told => told.Evidence)];
    }

    private ReportedEvent? Make(EventFrame frame)
    {
        var source = _parties.Of(frame.Sources);
        var recipient = ImmutableArray<PartyId>.Empty;
        foreach (var place in frame.Recipients)
        {
            recipient = [.. (place.Count > 0 && place[0] < 0 ? place.SelectMany(head => _parties.Inside(~head)) : _parties.Of(place)).Distinct().Where(party => !source.Contains(party))];
            if (recipient.Length > 0)
            {
                break;
            }
        }

        if (!IsComplete(frame.Sense.Type, source, recipient, frame.Rule))
        {
            return null;
        }

        var evidence = _predicates.ClauseOf(frame.Clause).Cover(_view.Words[frame.Trigger].Span);
        return new ReportedEvent(
            _ids.Make("e", evidence),
            evidence,
            frame.Rule.StartsWith("noun", StringComparison.Ordinal) ? NounConfidence : VerbConfidence,
            new Origin(_stage.Stage, _stage.Version, frame.Rule),
            frame.Sense.Type,
            source,
            recipient,
            frame.Modality)
        {
            Mode = frame.Sense.Mode,
            Cameo = frame.Sense.Cameo,
            When = TimeOf(frame),
            Place = PlaceOf(frame),
            SaidBy = _said.Of(_view.Words[frame.Trigger].Span)?.Id,
        };
    }

    // An event has somebody in it; a noun alone tells one only where both sides are known.
    private static bool IsComplete(PloverType type, ImmutableArray<PartyId> source, ImmutableArray<PartyId> recipient, string rule)
    {
        var count = source.Length + recipient.Length;
        return rule.StartsWith("noun", StringComparison.Ordinal)
            ? count > 1
            : type switch
            {
                PloverType.Consult => source.Length > 0 && (count > 1 || rule.StartsWith("light", StringComparison.Ordinal)),
                PloverType.Assault or PloverType.Coerce => count > 0,
                PloverType.Cooperate or PloverType.Aid => source.Length > 0 && recipient.Length > 0,
                _ => source.Length > 0,
            };
    }

    /// <summary>Adds an event, or gives what it tells anew to the one that is told already.</summary>
    private static void Keep(List<ReportedEvent> events, ReportedEvent told)
    {
        var index = events.FindIndex(other => IsSame(other, told));
        if (index < 0)
        {
            events.Add(told);
            return;
        }

        var kept = events[index];
        events[index] = kept with
        {
            Source = kept.Source.Length > 0 ? kept.Source : told.Source,
            Recipient = kept.Recipient.Length > 0 ? kept.Recipient : told.Recipient,
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
            ? Fits([.. one.Source, .. one.Recipient], [.. other.Source, .. other.Recipient])
            : Fits(one.Source, other.Source) && Fits(one.Recipient, other.Recipient));

    // One side may tell fewer of them.
    private static bool Fits(ImmutableArray<PartyId> one, ImmutableArray<PartyId> other) =>
        one.All(other.Contains) || other.All(one.Contains);

    private TimeExpression? TimeOf(EventFrame frame)
    {
        TimeExpression? best = null;
        var trigger = _view.Words[frame.Trigger].Span.Start;
        var sentence = _view.Sentences[_view.SentenceOf(frame.Trigger)].Span;
        foreach (var time in _times)
        {
            if (sentence.Contains(time.Span) && time.Type is TimeType.Date or TimeType.Time && BelongsTo(time.Span, frame)
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
        for (var word = WordAt(span.End - 1); word >= 0; word = _view.Trees[word].Head)
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
        foreach (var name in _view.Names)
        {
            var head = name.EndWord - 1;
            if (name.Kind is NameKind.Location && _view.SentenceOf(head) == _view.SentenceOf(frame.Trigger) && IsIn(head) && BelongsTo(name.Span, frame))
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

    private int WordAt(int position)
    {
        var (low, high) = (0, _view.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _view.Words[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low < _view.Count ? low : -1;
    }
}
