using Demarche.Language;
using Demarche.Language.Tags;

namespace Demarche.Reading.Syntax;

/// <summary>What a tree tells of predicates: their subject, voice, negation and auxiliaries, and the words of their clause.</summary>
/// <param name="view">The document.</param>
internal sealed class Predicates(SyntaxView view)
{
    // Deeper chains of control, coordination and relative clauses than this are not followed.
    private const int Deepest = 8;

    /// <summary>The document.</summary>
    internal SyntaxView View => view;

    /// <summary>Whether a word can carry a clause: a verb, or a predicate with a copula or a subject.</summary>
    /// <param name="word">The word's index.</param>
    internal bool IsClause(int word) =>
        view.Tags[word].PartOfSpeech is PartOfSpeech.Verb || view.Has(word, "cop") || view.Has(word, "nsubj");

    /// <summary>Whether a verb is in the passive, or a participle that modifies the noun it is done to.</summary>
    /// <param name="verb">The verb's index.</param>
    internal bool IsPassive(int verb)
    {
        if (view.Tags[verb].TreebankTag is not ("VBN" or "VBD"))
        {
            return false;
        }

        var hasHave = false;
        foreach (var dependent in view.Trees.DependentsOf(verb))
        {
            if (view.Is(dependent, "aux"))
            {
                if (view.Lower(dependent) is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "get" or "gets" or "got")
                {
                    return true;
                }

                hasHave |= view.Lower(dependent) is "have" or "has" or "had" or "having" or "'ve" or "’ve";
            }
        }

        return !hasHave && view.Tags[verb].TreebankTag is "VBN" && (view.Is(verb, "acl") || (view.Is(verb, "advcl") && !view.Has(verb, "nsubj")))
            || (view.Is(verb, "conj") && !view.Has(verb, "aux") && !view.Has(verb, "nsubj") && view.Tags[verb].TreebankTag is "VBN" && IsPassive(view.Trees[verb].Head));
    }

    /// <summary>The auxiliaries of a predicate, in order of text; those of the first conjunct where it has none of its own.</summary>
    /// <param name="word">The predicate's index.</param>
    internal List<int> AuxiliariesOf(int word)
    {
        var found = new List<int>();
        for (var depth = 0; depth < Deepest; depth++)
        {
            foreach (var dependent in view.Trees.DependentsOf(word))
            {
                if (view.Is(dependent, "aux") || view.Is(dependent, "cop"))
                {
                    found.Add(dependent);
                }
            }

            if (found.Count > 0 || !view.Is(word, "conj") || view.Has(word, "nsubj") || view.Tags[word].TreebankTag is "VBD" or "VBZ" or "VBP")
            {
                return found;
            }

            word = view.Trees[word].Head;
        }

        return found;
    }

    /// <summary>Whether a predicate is negated by "not", "never", or "no" before its subject or object.</summary>
    /// <param name="word">The predicate's index.</param>
    internal bool IsNegated(int word)
    {
        if (IsNegatedByAdverb(word))
        {
            return true;
        }

        foreach (var dependent in view.Trees.DependentsOf(word))
        {
            if ((view.Is(dependent, "nsubj") || view.Is(dependent, "obj")) && IsNone(dependent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "not" or "never" belongs to a predicate.</summary>
    /// <param name="word">The predicate's index.</param>
    internal bool IsNegatedByAdverb(int word)
    {
        foreach (var dependent in view.Trees.DependentsOf(word))
        {
            if (view.Is(dependent, "advmod") && view.Lower(dependent) is "not" or "n't" or "n’t" or "never" or "no")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun phrase says that there is none: "no sign", "neither side", "nobody".</summary>
    /// <param name="noun">Its head's index.</param>
    internal bool IsNone(int noun)
    {
        if (view.Lower(noun) is "nobody" or "none" or "nothing")
        {
            return true;
        }

        var determiner = view.Trees.DependentBy(noun, "det");
        return determiner >= 0 && view.Lower(determiner) is "no" or "neither";
    }

    /// <summary>The words of a predicate's own clause: without clauses beside it, joined clauses with a subject of their own, and a range left out.</summary>
    /// <param name="word">The predicate's index.</param>
    /// <param name="from">Index of the first word of a range to leave out with all beyond it, or -1.</param>
    /// <param name="to">One past the index of its last.</param>
    /// <returns>The words around the predicate.</returns>
    internal TextSpan ClauseOf(int word, int from = -1, int to = -1)
    {
        var (first, end) = view.Trees.SubtreeOf(word);
        foreach (var dependent in view.Trees.DependentsOf(word))
        {
            if (!IsApart(dependent))
            {
                continue;
            }

            var (start, stop) = view.Trees.SubtreeOf(dependent);
            if (start > word)
            {
                end = Math.Min(end, start);
            }
            else if (stop <= word)
            {
                first = Math.Max(first, stop);
            }
        }

        if (from > word)
        {
            end = Math.Min(end, from);
        }
        else if (from >= 0 && to <= word)
        {
            first = Math.Max(first, to);
        }

        return Trimmed(first, end, word);
    }

    /// <summary>A range of words without punctuation and joining words at its ends.</summary>
    /// <param name="first">Index of the first word.</param>
    /// <param name="end">One past that of the last.</param>
    /// <param name="kept">A word that stays.</param>
    internal TextSpan Trimmed(int first, int end, int kept)
    {
        while (first < kept && (view.Tags[first].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj || view.Lower(first) is "that" or "then" && !view.Is(first, "nsubj")))
        {
            first++;
        }

        while (end > kept + 1 && view.Tags[end - 1].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj)
        {
            end--;
        }

        return view.Span(first, end);
    }

    private bool IsApart(int dependent) =>
        view.Is(dependent, "parataxis") || view.Is(dependent, "discourse") || view.Is(dependent, "vocative")
        || (view.Is(dependent, "conj") && view.Has(dependent, "nsubj"));
}
