using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events.Frames;

/// <summary>
/// Finds the tellings of events in a sentence: verbs and predicate adjectives of the lexicon; event nouns below a verb that only says they
/// are done ("held talks with"), that befall ("talks resumed"), or that name who takes part ("the bombing of X by Y").
/// </summary>
internal sealed class FrameFinder(Predicates predicates, EventLexicon lexicon)
{
    private readonly SyntaxView _view = predicates.View;
    private readonly Arguments _arguments = new(predicates, lexicon);
    private readonly ModalityReader _modality = new(predicates, lexicon);

    /// <summary>The tellings of a sentence, in order of their words.</summary>
    /// <param name="sentence">The sentence.</param>
    internal List<EventFrame> Find(Sentence sentence)
    {
        var frames = new List<EventFrame>();
        var taken = new HashSet<int>();
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            if (_view.Tags[word].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adj && OfVerb(word, taken) is { } frame)
            {
                frames.Add(frame);
            }
        }

        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            if (_view.Tags[word].PartOfSpeech is PartOfSpeech.Noun && !taken.Contains(word) && lexicon.Noun(Lemma(word)) is { } noun && OfNoun(word, noun) is { } frame)
            {
                frames.Add(frame);
            }
        }

        // "Promised to pull back" is a pulling back that is planned, told once.
        var promised = frames.Where(frame => frame.Modality is Modality.Planned && _view.Is(frame.Trigger, "xcomp")).Select(frame => _view.Trees[frame.Trigger].Head).ToHashSet();
        frames.RemoveAll(frame => frame.Sense.Type is PloverType.Agree && promised.Contains(frame.Trigger) && lexicon.Is("promises", Lemma(frame.Trigger)));
        frames.Sort(static (left, right) => left.Trigger.CompareTo(right.Trigger));
        return frames;
    }

    private string Lemma(int word) => lexicon.Lemmas.Of(_view, word);

    private EventFrame? OfVerb(int word, HashSet<int> taken)
    {
        var isAdjective = _view.Tags[word].PartOfSpeech is PartOfSpeech.Adj;
        if (isAdjective && !_view.Has(word, "cop"))
        {
            return null;
        }

        foreach (var verb in lexicon.Verb(_arguments.IsState(word) ? _view.Lower(word) : Lemma(word)))
        {
            if (Objects(word, verb) is not { } objects)
            {
                continue;
            }

            taken.UnionWith(objects.Where(item => lexicon.Noun(Lemma(item)) is not null && verb.Objects is not null));
            return Frame(word, verb, objects);
        }

        return isAdjective ? null : Light(word, taken);
    }

    /// <summary>The objects that an entry's constraint is about; null where the verb is not the entry's.</summary>
    private List<int>? Objects(int word, EventVerb verb)
    {
        if (verb.Particle is null && _arguments.HasParticle(word))
        {
            return null;
        }

        var objects = verb.Particle is null ? _arguments.ObjectsOf(word) : WithParticle(word, verb, verb.Particle);
        if (objects is null || objects.Exists(_arguments.IsReflexive))
        {
            return null;
        }

        // "Offered his view": words are no promise.
        if (verb.Objects is null && verb.Sense.Type is PloverType.Agree && objects.Exists(item => lexicon.Is("remarks", Lemma(item))))
        {
            return null;
        }

        if (verb.NeedsPlace)
        {
            return objects.Exists(item => _view.Tags[item].PartOfSpeech is PartOfSpeech.Propn) ? objects : null;
        }

        if (verb.Complement is not null && !_arguments.HasInfinitive(word) && !(verb.Complement is "demand" && _arguments.HasDemand(word)))
        {
            return null;
        }

        return verb.Objects is null || objects.Exists(item => verb.Objects.Contains(Lemma(item)) || (IsJudged(verb) && _view.Lower(item) is "it")) ? objects
            : verb.Objects is not null && objects.Exists(item => Measured(item, verb)) ? objects
            : null;
    }

    // "It" can be what is accepted or rejected; what is sent or imposed is named.
    private static bool IsJudged(EventVerb verb) => verb.Sense.Type is PloverType.Reject or PloverType.Support or PloverType.Agree;

    // "A round of talks", "dozens of rounds": what is measured counts as the object.
    private bool Measured(int item, EventVerb verb) =>
        verb.Objects is not null && _arguments.Behind(item, "of").Exists(inner => verb.Objects.Contains(Lemma(inner)));

    private List<int>? WithParticle(int word, EventVerb verb, string particle)
    {
        foreach (var dependent in _view.Trees.DependentsOf(word))
        {
            if (_view.Trees[dependent].Relation is "compound" or "advmod" or "case" or "fixed" or "xcomp" && string.Equals(_view.Lower(dependent), particle, StringComparison.Ordinal))
            {
                return _arguments.ObjectsOf(word);
            }
        }

        // "Gave a speech in" is no giving in, and "called it a lie on Monday" no calling on somebody.
        var mayStandBefore = verb.Objects is not null || verb.NeedsPlace;
        return IsPreposition(particle, mayStandBefore) && (mayStandBefore || _arguments.ObjectsOf(word).Count == 0)
            ? _arguments.Behind(word, particle).FindAll(item => item > word) is { Count: > 0 } behind ? behind : null
            : null;
    }

    private static bool IsPreposition(string particle, bool isBound) =>
        particle is "to" or "on" or "for" or "from" or "with" or "at" or "by" or "of" or "against" or "behind" or "into" or "upon" or "about" || isBound;

    private EventFrame? Frame(int word, EventVerb verb, List<int> objects)
    {
        var sources = _arguments.DoersOf(word);
        if (sources.Count == 0 && verb.Sense.Type is PloverType.Mobilize)
        {
            // "The army was put on alert": whoever is armed is who does it.
            sources = _arguments.ObjectsOf(word);
        }

        var recipients = new List<IReadOnlyList<int>>();
        foreach (var place in verb.Recipients)
        {
            recipients.Add(place switch
            {
                "obj" => verb.Particle is null || !_arguments.HasCaseOf(objects, verb.Particle) ? _arguments.ObjectsOf(word) : objects,
                "that" => _arguments.OfClause(word),
                "inf" => _arguments.OfInfinitive(word),
                _ => _arguments.Behind(word, objects, place),
            });
        }

        recipients.Add([.. objects.Select(item => ~item)]);
        return Told(word, word, verb.Sense, sources, recipients, "verb: " + verb.Lemma + (verb.Particle is null ? "" : "+" + verb.Particle));
    }

    /// <summary>"Held talks with", "carried out strikes on": the noun tells what, the verb's subject who.</summary>
    private EventFrame? Light(int word, HashSet<int> taken)
    {
        if (!lexicon.Is("light", Lemma(word)))
        {
            return null;
        }

        foreach (var item in _arguments.ObjectsOf(word))
        {
            var inner = lexicon.Noun(Lemma(item)) is not null ? item
                : lexicon.Is("measures", Lemma(item)) ? _arguments.Behind(item, "of").Find(part => lexicon.Noun(Lemma(part)) is not null)
                : 0;
            if (inner <= 0 || lexicon.Noun(Lemma(inner)) is not { } noun)
            {
                continue;
            }

            taken.Add(inner);
            var sources = _arguments.DoersOf(word);
            var recipients = new List<IReadOnlyList<int>>();
            foreach (var preposition in noun.Recipients)
            {
                recipients.Add(_arguments.Behind(inner, preposition));
                recipients.Add(_arguments.Behind(word, preposition));
            }

            return Told(inner, word, noun.Sense, sources.Count > 0 ? sources : Doers(inner, noun), recipients, "light verb: " + noun.Lemma);
        }

        return null;
    }

    private EventFrame? OfNoun(int word, EventNoun noun)
    {
        var head = _view.Trees[word].Head;
        var sources = Doers(word, noun);
        var recipients = noun.Recipients.Select(preposition => (IReadOnlyList<int>)_arguments.Behind(word, preposition)).ToList();
        if (_arguments.Behind(word, "between") is { Count: > 1 } sides && noun.Recipients.Contains("between", StringComparer.Ordinal))
        {
            sources.Add(sides[0]);
            recipients.Insert(0, sides[1..]);
        }

        var clause = head >= 0 && _view.Trees[word].Relation is "nsubj" or "obj" or "obl" ? head : word;
        if (clause == head && _view.Is(word, "nsubj") && lexicon.Is("occur", Lemma(head)))
        {
            foreach (var preposition in noun.Recipients)
            {
                recipients.Add(_arguments.Behind(head, preposition));
            }
        }

        var isBare = sources.TrueForAll(static source => source < 0) && recipients.TrueForAll(place => place.Count == 0);
        if (isBare && !(clause == head && IsKnown(word, head, noun)))
        {
            return null;
        }

        return isBare ? Told(word, clause, noun.Sense, [], [], "known noun: " + noun.Lemma)
            : Told(word, clause, noun.Sense, sources, recipients, "noun: " + noun.Lemma);
    }

    // "The talks are due to resume": of something told before, it is told what comes of it.
    private bool IsKnown(int word, int head, EventNoun noun) =>
        noun.Sense.Type is PloverType.Consult or PloverType.Retreat or PloverType.Agree && _view.Is(word, "nsubj") && lexicon.Is("occur", Lemma(head))
        && _view.Trees.DependentBy(word, "det") is >= 0 and var determiner && _view.Lower(determiner) is "the" or "this" or "these";

    // The owner, the adjective of a country (told apart later), and who stands behind "by" or "of".
    private List<int> Doers(int word, EventNoun noun)
    {
        var found = new List<int>();
        foreach (var dependent in _view.Trees.DependentsOf(word))
        {
            if (dependent < word && (_view.Is(dependent, "nmod") || _view.Is(dependent, "amod") || _view.Is(dependent, "compound")))
            {
                found.Add(_view.Is(dependent, "nmod") ? dependent : ~dependent);
            }
        }

        foreach (var preposition in noun.Sources)
        {
            found.AddRange(_arguments.Behind(word, preposition));
        }

        return found;
    }

    private EventFrame? Told(int trigger, int clause, EventSense sense, IReadOnlyList<int> sources, IReadOnlyList<IReadOnlyList<int>> recipients, string rule)
    {
        if (_view.Lower(_view.Sentences[_view.SentenceOf(trigger)].EndWord - 1) is "?")
        {
            return new EventFrame(trigger, clause, sense, sources, recipients, Modality.Hypothetical, rule);
        }

        var modality = _view.Has(trigger, "amod") && IsComing(trigger) ? Modality.Planned
            : clause != trigger && _view.Is(trigger, "obj") && OfObject(clause) is { } wished ? wished
            : _modality.Of(clause);
        if (modality is Modality.Denied && clause == trigger && Refused(sense, clause) is { } refused)
        {
            return refused == sense ? null : new EventFrame(trigger, clause, refused, sources, recipients, Modality.Happened, rule + ", refused");
        }

        return new EventFrame(trigger, clause, sense, sources, recipients, modality, rule);
    }

    // "Expects a discussion", "wants talks", "keeps up its attacks"; "held talks" says only that they were.
    private Modality? OfObject(int verb) =>
        lexicon.Is("ongoing", Lemma(verb)) ? Modality.Ongoing
        : lexicon.Is("light", Lemma(verb)) || _modality.Of(verb) is not Modality.Happened ? null
        : lexicon.Is("planned", Lemma(verb)) ? Modality.Planned
        : lexicon.Is("thought", Lemma(verb)) ? Modality.Hypothetical
        : null;

    // "The upcoming meeting".
    private bool IsComing(int noun)
    {
        foreach (var dependent in _view.Trees.DependentsOf(noun))
        {
            if (dependent < noun && _view.Is(dependent, "amod") && lexicon.Is("coming", _view.Lower(dependent)))
            {
                return _view.Tags[noun].PartOfSpeech is PartOfSpeech.Noun;
            }
        }

        return false;
    }

    /// <summary>
    /// What a negated deed is: not supporting and not agreeing is rejecting, "will not" is refusing; words that are not said (not accusing,
    /// not demanding) are no event, which is told by giving the sense back.
    /// </summary>
    private EventSense? Refused(EventSense sense, int clause)
    {
        if (sense.Type is PloverType.Accuse or PloverType.Request or PloverType.Reject or PloverType.Threaten or PloverType.Concede)
        {
            return sense;
        }

        if (!predicates.IsNegatedByAdverb(clause))
        {
            return null;
        }

        // "Had not offered", "may not be willing": nothing was refused.
        if (lexicon.Is("promises", Lemma(clause)) && predicates.AuxiliariesOf(clause).Exists(word => _view.Lower(word) is "had" or "has" or "have" or "may" or "might" or "could"))
        {
            return sense;
        }

        var isRefusal = predicates.AuxiliariesOf(clause).Exists(word => _view.Lower(word) is "will" or "would" or "wo" or "'ll" or "’ll");
        return sense.Type is PloverType.Agree || (isRefusal && sense.Type is not PloverType.Assault)
            ? new EventSense(PloverType.Reject, null, null)
            : null;
    }
}
