using Demarche.Language.Tags;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events.Frames;

/// <summary>
/// Finds the arguments of predicates in a tree: through passives, coordination, control ("plans to meet"), relative clauses and participles.
/// Words are indices of heads of noun phrases.
/// </summary>
/// <param name="predicates">The document.</param>
/// <param name="lexicon">The words of events.</param>
internal sealed class Arguments(Predicates predicates, EventLexicon lexicon)
{
    // Chains of control, coordination and relative clauses longer than this are not followed.
    private const int Deepest = 6;

    private readonly SyntaxView _view = predicates.View;

    /// <summary>Who does what a verb says: its subject, or the agent of a passive; empty where the sentence does not tell.</summary>
    /// <param name="verb">The verb's index.</param>
    internal List<int> DoersOf(int verb) => IsPassive(verb) ? Behind(verb, "by") : SubjectOf(verb, 0);

    /// <summary>To whom it is done: its objects, or the subject of a passive.</summary>
    /// <param name="verb">The verb's index.</param>
    internal List<int> ObjectsOf(int verb)
    {
        var found = IsPassive(verb) ? SubjectOf(verb, 0) : [];
        foreach (var relation in new[] { "iobj", "obj" })
        {
            foreach (var dependent in _view.Trees.DependentsOf(verb))
            {
                if (_view.Is(dependent, relation))
                {
                    Add(found, dependent);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a participle tells a state of its subject rather than what was done to it: "is opposed to".</summary>
    /// <param name="verb">The verb's index.</param>
    internal bool IsState(int verb) => lexicon.Is("states-of-mind", _view.Lower(verb)) && Behind(verb, "by").Count == 0;

    /// <summary>The noun phrases behind a preposition that depend on a word; of a noun also those that trees hang on a noun phrase below it.</summary>
    /// <param name="word">The word's index.</param>
    /// <param name="preposition">The preposition.</param>
    internal List<int> Behind(int word, string preposition)
    {
        var found = new List<int>();
        AddBehind(found, word, preposition);
        if (found.Count == 0 && _view.Tags[word].PartOfSpeech is PartOfSpeech.Noun && preposition is not ("of" or "in"))
        {
            foreach (var dependent in _view.Trees.DependentsOf(word))
            {
                if (dependent > word && _view.Is(dependent, "nmod"))
                {
                    AddBehind(found, dependent, preposition);
                }
            }
        }

        return found;
    }

    /// <summary>As <see cref="Behind(int, string)"/>, and where nothing stands there, behind the preposition after one of some nouns.</summary>
    /// <param name="word">The word's index.</param>
    /// <param name="nouns">The nouns.</param>
    /// <param name="preposition">The preposition.</param>
    internal List<int> Behind(int word, IEnumerable<int> nouns, string preposition)
    {
        var found = Behind(word, preposition);
        if (found.Count == 0)
        {
            foreach (var noun in nouns)
            {
                AddBehind(found, noun, preposition);
            }
        }

        return found;
    }

    /// <summary>Whether an infinitive behind a verb says what is wanted; not "asked to comment", "asked not to be named".</summary>
    /// <param name="verb">The verb's index.</param>
    internal bool HasInfinitive(int verb) =>
        _view.Trees.DependentBy(verb, "xcomp") is >= 0 and var inner && inner > verb && IsVerb(inner) && !HasQuestionWord(inner)
        && _view.Lower(inner) is not ("named" or "identified" or "quoted" or "comment");

    /// <summary>Whether a clause behind a verb says what is wanted: "that Chad pay", "that it should pay"; not "that Chad has paid".</summary>
    /// <param name="verb">The verb's index.</param>
    internal bool HasDemand(int verb)
    {
        if (_view.Trees.DependentBy(verb, "ccomp") is not (>= 0 and var inner) || HasQuestionWord(inner) || HasCase(inner, "if") || HasCase(inner, "whether"))
        {
            return false;
        }

        var auxiliaries = predicates.AuxiliariesOf(inner).ConvertAll(_view.Lower);
        return auxiliaries.Exists(static word => word is "should" or "must" or "be")
            || (auxiliaries.TrueForAll(static word => word is "not" or "to") && _view.Tags[inner].TreebankTag is "VB" or "VBP");
    }

    private bool HasQuestionWord(int verb)
    {
        foreach (var dependent in _view.Trees.DependentsOf(verb))
        {
            if (_view.Tags[dependent].TreebankTag is "WRB" or "WP" or "WDT" && dependent < verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parties of an infinitive or clause behind a verb: its objects and what stands behind its prepositions.</summary>
    /// <param name="verb">The verb's index.</param>
    internal List<int> OfInfinitive(int verb)
    {
        var found = new List<int>();
        var inner = _view.Trees.DependentBy(verb, "xcomp") is >= 0 and var open ? open : _view.Trees.DependentBy(verb, "ccomp");
        if (inner >= 0)
        {
            found.AddRange(ObjectsOf(inner));
            foreach (var dependent in _view.Trees.DependentsOf(inner))
            {
                if (_view.Is(dependent, "obl") && !IsTime(dependent))
                {
                    Add(found, dependent);
                }
            }
        }

        return found;
    }

    /// <summary>The subject of a clause behind a verb: "demanded that X pay", "asked for X to pay".</summary>
    /// <param name="verb">The verb's index.</param>
    internal List<int> OfClause(int verb)
    {
        var found = new List<int>();
        var inner = _view.Trees.DependentBy(verb, "ccomp");
        if (inner >= 0)
        {
            found.AddRange(SubjectOf(inner, Deepest));
        }

        return found;
    }

    /// <summary>A noun phrase and those joined to it; a relative pronoun stands for the noun before it.</summary>
    /// <param name="found">Takes the heads.</param>
    /// <param name="noun">The head's index.</param>
    internal void Add(List<int> found, int noun)
    {
        var head = Antecedent(noun);
        if (head < 0 || found.Contains(head))
        {
            return;
        }

        found.Add(head);
        foreach (var dependent in _view.Trees.DependentsOf(head))
        {
            if (_view.Is(dependent, "conj") && _view.Tags[dependent].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
            {
                found.Add(dependent);
            }
            else if (dependent > head && _view.Is(dependent, "nmod") && !_view.Has(dependent, "det"))
            {
                AddHigher(found, dependent);
            }
        }
    }

    // "The government of Tarsia and the rebels": an article shows that what is joined stands beside the government, not beside Tarsia.
    private void AddHigher(List<int> found, int modifier)
    {
        foreach (var dependent in _view.Trees.DependentsOf(modifier))
        {
            if (_view.Is(dependent, "conj") && _view.Trees.DependentBy(dependent, "det") is >= 0 and var article && _view.Lower(article) is "the")
            {
                found.Add(dependent);
            }
        }
    }

    private bool IsPassive(int verb) => predicates.IsPassive(verb) && !IsState(verb);

    private List<int> SubjectOf(int verb, int depth)
    {
        var found = new List<int>();
        if (NearestSubject(verb, -1, verb) is var subject and >= 0)
        {
            Add(found, subject);
            return found;
        }

        var head = _view.Trees[verb].Head;
        if (head < 0 || depth >= Deepest)
        {
            return found;
        }

        // "X goes on: its leader urged him": trees hang a second subject on the first verb.
        if (IsFinite(verb) && _view.Trees[verb].Relation is "parataxis" or "conj" or "ccomp" && NearestSubject(head, head, verb) is var stray and >= 0)
        {
            Add(found, stray);
            return found;
        }

        switch (_view.Trees[verb].Relation)
        {
            case "conj" when IsReporting(verb, head):
                return SubjectOf(_view.Trees[head].Head, depth + 1);
            case "conj":
                return SubjectOf(head, depth + 1);
            case "xcomp" or "ccomp" or "advcl" when ControllingObject(head, verb) is { Count: > 0 } objects:
                return objects;
            case "advcl" when IsPassive(head):
                // "It was bombed from the air, killing 20": whoever bombed it, not what was bombed.
                return Behind(head, "by");
            case "xcomp" or "advcl":
                return SubjectOf(head, depth + 1);
            case "acl" when IsVerb(verb) && _view.Tags[verb].TreebankTag is "VBG" or "VBN" && !HasRelative(verb):
                Add(found, head);
                return found;
            case "acl" when HasRelative(verb) is false:
                return OwnerOf(head);
            default:
                return found;
        }
    }

    // "Said that they would release nothing, and accused X": the past goes on with what was said, not with what would be.
    private bool IsReporting(int verb, int head) =>
        _view.Tags[verb].TreebankTag is "VBD" && _view.Tags[head].TreebankTag is "VB" && _view.Is(head, "ccomp") && _view.Trees[head].Head >= 0
        && _view.Tags[_view.Trees[head].Head].TreebankTag is "VBD";

    private bool IsFinite(int verb) => _view.Tags[verb].TreebankTag is "VBD" or "VBZ" or "VBP";

    // The last subject between two words; a first one further away is often another clause's.
    private int NearestSubject(int verb, int from, int to)
    {
        var (nearest, any) = (-1, -1);
        foreach (var dependent in _view.Trees.DependentsOf(verb))
        {
            if (_view.Is(dependent, "nsubj") && dependent > from)
            {
                (nearest, any) = (dependent < to ? dependent : nearest, any < 0 && from < 0 ? dependent : any);
            }
        }

        return nearest >= 0 ? nearest : any;
    }

    // "Asked X to leave": X leaves; but "promised X to leave" is the speaker's own.
    private List<int> ControllingObject(int head, int verb)
    {
        var found = new List<int>();
        if (IsVerb(head) && _view.Is(verb, "xcomp") && lexicon.Lemmas.Of(_view, head) is not ("promise" or "threaten") && !predicates.IsPassive(head))
        {
            foreach (var dependent in _view.Trees.DependentsOf(head))
            {
                if ((_view.Is(dependent, "obj") || _view.Is(dependent, "iobj")) && dependent < verb)
                {
                    Add(found, dependent);
                }
            }

            if (found.Count == 0 && lexicon.Lemmas.Of(_view, head) is "call" or "appeal")
            {
                found = Behind(head, "on") is { Count: > 0 } on ? on : Behind(head, "to");
            }
        }

        return found;
    }

    // "Israel's plan to build": whose the plan is.
    private List<int> OwnerOf(int noun)
    {
        var found = new List<int>();
        foreach (var dependent in _view.Trees.DependentsOf(noun))
        {
            if (_view.Is(dependent, "nmod") && dependent < noun)
            {
                Add(found, dependent);
            }
        }

        if (found.Count == 0 && _view.Is(noun, "obj") && IsVerb(_view.Trees[noun].Head))
        {
            found = SubjectOf(_view.Trees[noun].Head, Deepest - 1);
        }

        return found;
    }

    private void AddBehind(List<int> found, int word, string preposition)
    {
        foreach (var dependent in _view.Trees.DependentsOf(word))
        {
            if (_view.Trees[dependent].Relation is "obl" or "nmod" or "obj" or "advcl" && HasCase(dependent, preposition) && !IsTime(dependent))
            {
                Add(found, dependent);
            }
        }
    }

    /// <summary>Whether a preposition stands before a noun phrase.</summary>
    /// <param name="noun">The head's index.</param>
    /// <param name="preposition">The preposition.</param>
    internal bool HasCase(int noun, string preposition)
    {
        foreach (var dependent in _view.Trees.DependentsOf(noun))
        {
            if (_view.Trees[dependent].Relation is "case" or "mark" && string.Equals(_view.Lower(dependent), preposition, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb has a particle that gives it another meaning: "backed out", "met up".</summary>
    /// <param name="verb">The verb's index.</param>
    internal bool HasParticle(int verb)
    {
        foreach (var dependent in _view.Trees.DependentsOf(verb))
        {
            if (_view.Is(dependent, "compound") && _view.Tags[dependent].TreebankTag is "RP" or "IN" && dependent > verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands for the doer itself: "itself", "themselves".</summary>
    /// <param name="word">The word's index.</param>
    internal bool IsReflexive(int word) => _view.Lower(word) is "itself" or "himself" or "herself" or "themselves" or "ourselves" or "myself" or "yourself";

    /// <summary>Whether a preposition stands before the first of some noun phrases.</summary>
    /// <param name="nouns">The heads.</param>
    /// <param name="preposition">The preposition.</param>
    internal bool HasCaseOf(List<int> nouns, string preposition) => nouns.Count > 0 && HasCase(nouns[0], preposition);

    /// <summary>Whether a word is a verb.</summary>
    /// <param name="word">The word's index.</param>
    internal bool IsVerb(int word) => _view.Tags[word].PartOfSpeech is PartOfSpeech.Verb;

    private bool HasRelative(int verb)
    {
        foreach (var dependent in _view.Trees.DependentsOf(verb))
        {
            if (_view.Tags[dependent].TreebankTag is "WDT" or "WP" or "WP$")
            {
                return true;
            }
        }

        return false;
    }

    private int Antecedent(int noun)
    {
        if (_view.Tags[noun].TreebankTag is not ("WDT" or "WP"))
        {
            return noun;
        }

        for (var word = _view.Trees[noun].Head; word >= 0; word = _view.Trees[word].Head)
        {
            if (_view.Is(word, "acl"))
            {
                return _view.Trees[word].Head;
            }

            if (_view.Trees[word].Relation is not ("conj" or "xcomp" or "ccomp"))
            {
                break;
            }
        }

        return -1;
    }

    private bool IsTime(int word) => TimeNouns.Contains(lexicon.Lemmas.Of(_view, word));

    private static readonly System.Collections.Frozen.FrozenSet<string> TimeNouns =
        System.Collections.Frozen.FrozenSet.ToFrozenSet(
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tomorrow", "day", "week", "month", "year", "night", "morning"],
            StringComparer.OrdinalIgnoreCase);
}
