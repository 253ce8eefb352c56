using System.Collections.Frozen;
using Demarche.Language.Tags;

namespace Demarche.Reading.Syntax;

/// <summary>What the tree tells of clauses: who does it, whether it is negated, wished, asked or made to hang on something.</summary>
/// <param name="view">The words.</param>
internal sealed class Clauses(SyntaxWords view)
{
    private const int LongestClimb = 8;

    private static readonly FrozenSet<string> Negations =
        FrozenSet.ToFrozenSet(["not", "n't", "n’t", "never", "neither", "nor", "hardly", "barely", "scarcely", "without"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Conditions =
        FrozenSet.ToFrozenSet(["if", "unless", "until", "till", "provided", "providing", "once", "assuming"], StringComparer.Ordinal);

    /// <summary>Whether a verb is in the passive or a bare past participle.</summary>
    internal bool IsPassive(int verb)
    {
        if (view.Tag(verb) is not "VBN")
        {
            return false;
        }

        var have = false;
        foreach (var dependent in view.Dependents(verb))
        {
            if (view.Is(dependent, "aux") && dependent < verb)
            {
                if (view.Lemma(dependent) is "be" or "get" || view.Lower(dependent) is "been" or "being" or "is" or "are" or "was" or "were" or "be")
                {
                    return true;
                }

                have |= view.Lower(dependent) is "have" or "has" or "had" or "'ve" or "having";
            }
        }

        return !have && view.Relation(verb) is "acl" or "amod" or "advcl" or "xcomp";
    }

    /// <summary>The noun or pronoun that does what a predicate tells, or -1. Takes the subject of a verb above where the predicate has none.</summary>
    internal int SubjectOf(int predicate)
    {
        var at = predicate;
        for (var step = 0; step < LongestClimb && at >= 0; step++)
        {
            var subject = NearestSubject(at);
            if (subject >= 0)
            {
                return Antecedent(subject, at);
            }

            var head = view.Head(at);
            if (head < 0)
            {
                return -1;
            }

            switch (view.Relation(at))
            {
                case "acl" when view.IsNoun(head):
                    return IsPassive(at) ? -1 : head;
                case "xcomp" or "ccomp" when view.Dependent(head, "obj") is >= 0 and var receiver && HasTo(at):
                    return receiver;
                case "advcl" when view.Dependent(head, "obj") is >= 0 and var blamed && IsFor(at):
                    // "Criticised the minister for vowing to".
                    return blamed;
                case "xcomp" or "conj" or "advcl":
                    at = head;
                    break;
                case "parataxis":
                    return SubjectBetween(head, at);
                default:
                    return -1;
            }
        }

        return -1;
    }

    private bool IsFor(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent < verb && view.Is(dependent, "mark") && view.Lower(dependent) is "for" && view.Tag(verb) is "VBG")
            {
                return true;
            }
        }

        return false;
    }

    // "It made them nervous: Norway, which once lobbied against it, now backs the plan": the second subject may hang on the first verb.
    private int SubjectBetween(int first, int second)
    {
        foreach (var dependent in view.Dependents(first))
        {
            if (dependent > first && dependent < second && view.Is(dependent, "nsubj"))
            {
                return dependent;
            }
        }

        return -1;
    }

    // Where the tree gives a predicate two subjects, the one beside it is its own.
    private int NearestSubject(int predicate)
    {
        var nearest = view.Dependent(predicate, "nsubj");
        foreach (var dependent in view.Dependents(predicate))
        {
            if (dependent < predicate && view.Is(dependent, "nsubj"))
            {
                nearest = dependent;
            }
        }

        return nearest;
    }

    /// <summary>Whether "to" stands in front of a verb.</summary>
    internal bool HasTo(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent < verb && view.Lower(dependent) is "to" && view.Relation(dependent) is "mark")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrase behind "by" that does what a passive verb tells, or -1.</summary>
    internal int AgentOf(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent > verb && view.Relation(dependent) is "obl" or "nmod" && view.Preposition(dependent) is "by")
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>Whether a word is negated by a word of its own: "not", "never", "no longer", a determiner "no".</summary>
    internal bool IsNegated(int word)
    {
        foreach (var dependent in view.Dependents(word))
        {
            if (dependent > word + 1 && !view.IsNoun(word))
            {
                continue;
            }

            if (view.Relation(dependent) is "advmod" or "det" or "aux" or "cc" or "mark" or "case"
                && ((Negations.Contains(view.Lower(dependent)) && !IsNotOnly(dependent))
                    || (view.Lower(dependent) is "no" && !IsNoDoubt(word))
                    || (view.Lower(dependent) is "longer" && dependent > 0 && view.Lower(dependent - 1) is "no")))
            {
                return true;
            }
        }

        return IsNegatedWith(word) || view.Dependent(word, "nsubj") is >= 0 and var subject && (view.Lower(subject) is "none" or "nobody" or "neither" || IsNoSubject(subject));
    }

    // "Did not follow him and renounce it": "not" holds for both.
    private bool IsNegatedWith(int verb)
    {
        if (!view.Is(verb, "conj") || view.Tag(verb) is not "VB" || view.Dependent(verb, "nsubj") >= 0 || view.Dependent(verb, "aux") >= 0 || view.Dependent(verb, "mark") >= 0
            || view.Dependent(verb, "cc") is not (>= 0 and var joined) || view.Lower(joined) is not ("and" or "or"))
        {
            return false;
        }

        return view.Head(verb) is >= 0 and var first && view.Tag(first) is "VB" && view.Dependent(first, "aux") >= 0 && IsNegated(first);
    }

    /// <summary>The modal in front of a verb in lower case ("would", "may"), or "".</summary>
    internal string ModalOf(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (view.Is(dependent, "aux") && view.Tag(dependent) is "MD")
            {
                return view.Lower(dependent) switch { "'ll" or "wo" => "will", "'d" => "would", "ca" => "can", var modal => modal };
            }
        }

        return view.Is(verb, "conj") && view.Dependent(verb, "nsubj") < 0 && view.Head(verb) is >= 0 and var first && first < verb && !view.Is(first, "conj") ? ModalOf(first) : "";
    }

    /// <summary>Whether a clause hangs on another that says "if", "unless", "until", "provided that", "as long as".</summary>
    internal bool HasCondition(int predicate)
    {
        foreach (var dependent in view.Dependents(predicate))
        {
            if (view.Relation(dependent) is "advcl" or "obl" or "ccomp" or "parataxis" && OpensCondition(dependent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a predicate stands where nothing is told to be so: behind "if" or "whether", or in a question.</summary>
    internal bool IsSupposed(int predicate)
    {
        var at = predicate;
        for (var step = 0; step < LongestClimb && at >= 0; step++)
        {
            foreach (var dependent in view.Dependents(at))
            {
                if (dependent < at && view.Relation(dependent) is "mark" or "advmod" && view.Lower(dependent) is "if" or "whether" or "unless" or "lest")
                {
                    return true;
                }
            }

            if (view.Relation(at) is not ("xcomp" or "conj"))
            {
                break;
            }

            at = view.Head(at);
        }

        var sentence = view.Sentences[view.SentenceOf(predicate)].Span;
        return sentence.Length > 0 && view.Text[sentence.End - 1] == '?';
    }

    private bool OpensCondition(int clause)
    {
        var (first, _) = view.Subtree(clause);
        for (var word = first; word < Math.Min(first + 4, view.Count) && word <= clause; word++)
        {
            if (Conditions.Contains(view.Lower(word)))
            {
                return true;
            }

            if (view.Lower(word) is "long" or "condition" or "case" or "soon" && word > 0 && view.Lower(word - 1) is "as" or "on" or "the" or "in")
            {
                return true;
            }
        }

        return false;
    }

    // "Not only hurts" hurts.
    private bool IsNotOnly(int negation) => negation + 1 < view.Count && view.Lower(negation) is "not" or "n't" or "n’t" && view.Lower(negation + 1) is "only" or "just" or "merely" or "simply";

    private bool IsNoDoubt(int word) => view.Lemma(word) is "doubt" or "question";

    private bool IsNoSubject(int subject)
    {
        var determiner = view.Dependent(subject, "det");
        return determiner >= 0 && view.Lower(determiner) is "no" or "neither";
    }

    /// <summary>What a relative pronoun stands for; any other word itself.</summary>
    private int Antecedent(int subject, int verb)
    {
        if (view.Tag(subject) is not ("WDT" or "WP") && !(view.Lower(subject) is "that" or "which" or "who" && view.Pos(subject) is PartOfSpeech.Pron))
        {
            return subject;
        }

        var at = verb;
        while (view.Is(at, "conj") && view.Head(at) >= 0)
        {
            at = view.Head(at);
        }

        return view.Is(at, "acl") ? view.Head(at) : -1;
    }
}
