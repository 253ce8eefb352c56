using Demarche.Language.Tags;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events.Frames;

/// <summary>
/// Tells whether an event took place, from the predicate that tells it and from what stands above it: negation, auxiliaries, "if",
/// and governing words ("plans to", "denied", "wants").
/// </summary>
internal sealed class ModalityReader(Predicates predicates, EventLexicon lexicon)
{
    // Clauses further above than this do not change what a clause says.
    private const int Deepest = 5;

    private static readonly string[] ConditionMarks = ["if", "unless", "whether", "provided", "providing", "assuming", "lest"];

    private readonly SyntaxView _view = predicates.View;

    /// <summary>The modality of a clause.</summary>
    /// <param name="clause">Index of its predicate.</param>
    internal Modality Of(int clause)
    {
        var own = OwnOf(clause);
        if (own is Modality.Denied or Modality.Hypothetical or Modality.Conditional)
        {
            return own;
        }

        var word = clause;
        for (var depth = 0; depth < Deepest && _view.Trees[word].Head >= 0; depth++, word = _view.Trees[word].Head)
        {
            if (FromAbove(word, _view.Trees[word].Head) is { } above)
            {
                return above is Modality.Ongoing && own is not Modality.Happened ? own : above;
            }

            // "May compel them to threaten": what the verb above may not be, its infinitive is not.
            if (_view.Is(word, "xcomp") && OwnOf(_view.Trees[word].Head) is var governing and not (Modality.Happened or Modality.Ongoing))
            {
                return governing;
            }

            if (_view.Trees[word].Relation is "parataxis" or "acl" or "advcl")
            {
                break;
            }
        }

        return IsInCondition(word) ? Modality.Hypothetical : own;
    }

    /// <summary>Whether a word stands in a clause behind "if" and the like, however deep.</summary>
    private bool IsInCondition(int word)
    {
        for (var depth = 0; depth < 2 * Deepest && word >= 0; depth++, word = _view.Trees[word].Head)
        {
            if (_view.Trees[word].Relation is "advcl" or "parataxis" && IsConditional(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsConditional(int word) => Array.Exists(ConditionMarks, mark => HasMark(word, mark));

    private Modality OwnOf(int clause)
    {
        var auxiliaries = predicates.AuxiliariesOf(clause).ConvertAll(_view.Lower);
        if (predicates.IsNegated(clause))
        {
            // "They should not strike back": a wish, which denies nothing.
            return auxiliaries.Exists(static word => word is "should" or "must" or "ought") ? Modality.Hypothetical : Modality.Denied;
        }

        if (HasCondition(clause) && !HasMark(clause, "to"))
        {
            return _view.Tags[clause].TreebankTag is "VBD" ? Modality.Happened : Modality.Conditional;
        }

        // "Is due to meet", "is to meet".
        if (_view.Tags[clause].TreebankTag is "VB" && auxiliaries.Exists(static word => word is "is" or "are" or "was" or "were" or "'s" or "'re" or "’s" or "’re" or "am" or "be"))
        {
            return Modality.Planned;
        }

        if (auxiliaries.Exists(word => word is "will" or "'ll" or "’ll" or "shall" or "wo" or "would" or "'d"))
        {
            return Modality.Planned;
        }

        if (auxiliaries.Exists(word => word is "may" or "might" or "could" or "can" or "should" or "must" or "ca"))
        {
            return Modality.Hypothetical;
        }

        if (IsConditional(clause) || HasMark(clause, "until"))
        {
            return Modality.Hypothetical;
        }

        var isProgressive = _view.Tags[clause].TreebankTag is "VBG" && auxiliaries.Exists(word => word is "is" or "are" or "been" or "was" or "were" or "'re" or "’re" or "'s");
        return isProgressive && !auxiliaries.Exists(word => word is "was" or "were") ? Modality.Ongoing : Modality.Happened;
    }

    // What a word says of the clause that depends on it; null where it says nothing and the word above it is to be asked.
    private Modality? FromAbove(int word, int head)
    {
        var relation = _view.Trees[word].Relation;
        if (relation is "advcl" && HasMark(word, "to"))
        {
            // "Flew to Geneva to meet them" is a plan; other purposes are only meant.
            return lexicon.Verb(lexicon.Lemmas.Of(_view, word)).Any(static verb => verb.Sense.Type is PloverType.Consult) ? Modality.Planned : Modality.Hypothetical;
        }

        if (relation is "acl" && HasMark(word, "to"))
        {
            var noun = lexicon.Lemmas.Of(_view, head);
            return lexicon.Is("plans", noun) ? Modality.Planned : lexicon.Is("deeds", noun) ? null : Modality.Hypothetical;
        }

        if (relation is "advcl" && IsConditional(word))
        {
            return Modality.Hypothetical;
        }

        // "Accused X of lying", "kept X from leaving", "called for arming them".
        if (relation is "advcl" && (HasMark(word, "of") || HasMark(word, "from") || HasMark(word, "for")) && lexicon.Is("thought", lexicon.Lemmas.Of(_view, head)))
        {
            return Modality.Hypothetical;
        }

        // "Hopeful for talks", "an appeal for a truce": not there yet.
        if (relation is "obl" or "nmod" && !IsClause(word) && HasMark(word, "for") && _view.Tags[head].PartOfSpeech is not PartOfSpeech.Verb)
        {
            return Modality.Hypothetical;
        }

        if (relation is "xcomp" or "ccomp" or "csubj" || (relation is "obj" or "obl" or "nmod" && !IsClause(word)))
        {
            return Governed(word, head, relation);
        }

        return null;
    }

    private Modality? Governed(int word, int head, string relation)
    {
        var lemma = lexicon.Lemmas.Of(_view, head);
        if (relation is "xcomp" && _view.Lower(head) is "going")
        {
            return Modality.Planned;
        }

        if (lexicon.Is("denied", lemma) && (relation is "obj" or "xcomp" || lemma is "deny"))
        {
            return Modality.Denied;
        }

        if (relation is "obl" or "nmod" && !HasMark(word, "of") && _view.Tags[head].PartOfSpeech is not PartOfSpeech.Verb)
        {
            return null;
        }

        if (lexicon.Is("planned", lemma) && relation is not "ccomp")
        {
            return predicates.IsNegated(head) ? Modality.Denied : Modality.Planned;
        }

        return lexicon.Is("thought", lemma) ? Modality.Hypothetical
            : lexicon.Is("ongoing", lemma) && relation is "xcomp" or "obj" ? Modality.Ongoing
            : null;
    }

    private bool IsClause(int word) => predicates.IsClause(word);

    private bool HasCondition(int clause)
    {
        foreach (var dependent in _view.Trees.DependentsOf(clause))
        {
            if (_view.Is(dependent, "advcl") && (IsConditional(dependent) || HasMark(dependent, "once")))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMark(int word, string mark)
    {
        foreach (var dependent in _view.Trees.DependentsOf(word))
        {
            if (_view.Trees[dependent].Relation is "mark" or "case" or "advmod" && string.Equals(_view.Lower(dependent), mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
