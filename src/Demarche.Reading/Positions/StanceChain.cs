using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>Follows the verbs above a predicate of stance: "not", "may", "seems to", "refused to", "urged them to" each change what is told and of whom.</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="lexicon">The words of stances.</param>
internal sealed class StanceChain(SyntaxWords view, Clauses clauses, StanceLexicon lexicon)
{
    private const int LongestChain = 4;

    /// <summary>The stance that a verb or adjective tells.</summary>
    internal StanceReading? Finish(int value, int predicate, bool isAct, int steps, string rule) =>
        (clauses.IsSupposed(predicate) && !IsWeighed(predicate)) || IsAimedAt(predicate) || (value == 0 && clauses.IsPassive(predicate) && clauses.ModalOf(predicate) is "will")
            ? null
            : Climb(IsInPart(predicate) ? StanceScale.Soften(value) : value, predicate, isAct, steps, isTold: true, rule);

    /// <summary>"Accepted in principle", "reluctantly agreed".</summary>
    private bool IsInPart(int predicate)
    {
        foreach (var dependent in view.Dependents(predicate))
        {
            if (view.Is(dependent, "advmod") ? lexicon.Is("softly", view.Lower(dependent)) : view.Preposition(dependent) is "in" && view.Lower(dependent) is "principle" or "part")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stance that a verb tells which does something to the initiative, where a verb above or "will" and "must" make it one.</summary>
    internal StanceReading? FinishDoing(int value, int verb, int steps)
    {
        if ((clauses.IsSupposed(verb) && !IsWeighed(verb)) || IsKeptFrom(verb) || IsUnsaid(verb))
        {
            return null;
        }

        if (clauses.HasTo(verb) && IsWay(verb))
        {
            return new StanceReading(value, verb, verb, -1, false, steps) { Rule = "doing" };
        }

        return Climb(value, verb, isAct: true, steps, isTold: false, "doing");
    }

    /// <summary>"The easiest way is to lift the ban": whoever speaks wants it.</summary>
    private bool IsWay(int verb)
    {
        var subject = view.Dependent(verb, "cop") >= 0 ? view.Dependent(verb, "nsubj") : view.Head(verb) is >= 0 and var above && view.Lemma(above) is "be" ? view.Dependent(above, "nsubj") : -1;
        return subject >= 0 && lexicon.Is("ways", view.Lemma(subject));
    }

    /// <summary>The stance that a noun tells: "its support for", "voiced opposition to", "has no interest in".</summary>
    internal StanceReading? FinishNoun(int value, int noun, bool isAct, int steps)
    {
        var weakened = IsWeakened(noun);
        while (view.Is(noun, "nmod") && view.Preposition(noun) is "of" && view.Head(noun) is >= 0 and var outer && lexicon.Is("signs", view.Lemma(outer)))
        {
            // "A sense of receptivity", "a lack of enthusiasm".
            weakened |= view.Lemma(outer) is "lack" or "absence" || IsWeakened(outer);
            noun = outer;
        }

        var owner = OwnerOf(noun);
        if (owner >= 0)
        {
            // "Failed to ensure his commitment", "contingent upon its acceptance": whose it is does not tell that he has it.
            if (view.Relation(noun) is "obj" or "obl" or "nmod" && view.Head(noun) is >= 0 and var sought && lexicon.Is("secures", view.Lemma(sought)))
            {
                return null;
            }

            return Turned(value, weakened, noun, noun, owner, isAct, steps);
        }

        if (view.Dependent(noun, "nsubj") >= 0 && view.Dependent(noun, "cop") >= 0)
        {
            return clauses.IsSupposed(noun) ? null : Turned(value, weakened || clauses.IsNegated(noun), noun, noun, clauses.SubjectOf(noun), isAct, steps);
        }

        var verb = view.Head(noun);
        if (verb < 0 || !view.IsVerb(verb) || !(view.Is(noun, "obj") || view.Is(noun, "obl")))
        {
            return null;
        }

        var lacks = lexicon.Is("lacking", view.Lemma(verb));
        if (view.Lemma(verb) is "see" && !lexicon.Is("seen", view.Lemma(noun)))
        {
            return null;
        }

        if ((!lacks && !lexicon.Is("holding", view.Lemma(verb)) && !view.Is(noun, "obl")) || clauses.IsSupposed(verb) || clauses.IsPassive(verb) || clauses.ModalOf(verb) is "should" or "must")
        {
            return null;
        }

        return Turned(value, weakened || lacks || clauses.IsNegated(verb), noun, verb, clauses.SubjectOf(verb), isAct, steps);
    }

    private static StanceReading? Turned(int value, bool isNegated, int predicate, int top, int holder, bool isAct, int steps)
    {
        var told = isNegated ? value == 2 ? -1 : StanceScale.Negate(value, isFirm: true) : value;
        return told is { } stance && holder >= 0 ? new StanceReading(stance, predicate, top, holder, isAct, steps) { Rule = "noun" } : null;
    }

    private StanceReading? Climb(int start, int predicate, bool isAct, int steps, bool isTold, string rule)
    {
        int? value = start;
        var at = predicate;
        var holder = rule is not "adjective" && clauses.IsPassive(at) && !view.Is(at, "xcomp") ? clauses.AgentOf(at) : clauses.SubjectOf(at);
        var speaks = false;
        var isHearsay = false;
        for (var step = 0; step < LongestChain && value is not null; step++)
        {
            value = OfModal(at, value.Value, ref isTold, ref speaks);
            if (at != predicate && lexicon.Is("tries", view.Lemma(at)) && clauses.IsNegated(at))
            {
                return null;
            }

            if (value is { } here && clauses.IsNegated(at))
            {
                value = StanceScale.Negate(here, IsFirm(at));

                // What was not done is not said by the party itself.
                isAct &= IsFirm(at);
            }

            var above = view.Head(at);
            if (above < 0 || value is null || !IsBelow(at))
            {
                break;
            }

            var lemma = view.Lemma(above);
            if (IsOpenDecision(above))
            {
                return new StanceReading(0, predicate, above, clauses.SubjectOf(view.Head(above)), false, steps) { Rule = rule };
            }

            if (lexicon.Is("wants", lemma) || lexicon.Is("threatens", lemma) || lexicon.Is("standing-for", lemma))
            {
                isTold = true;
                if (view.IsNoun(above) && OwnerOf(above) < 0)
                {
                    return OfIntention(value.Value, predicate, above, steps);
                }

                holder = view.IsNoun(above) ? OwnerOf(above) : view.Dependent(above, "obj") >= 0 || clauses.IsPassive(at) || !view.Is(at, "xcomp") ? clauses.SubjectOf(above) : holder;
            }
            else if (lexicon.Is("refuses", lemma) || lexicon.Is("standing-against", lemma))
            {
                isTold = true;
                value = value.Value > 0 ? -2 : 1;
                if (view.IsNoun(above) && OwnerOf(above) < 0)
                {
                    return OfIntention(value.Value, predicate, above, steps);
                }

                holder = view.IsNoun(above) ? OwnerOf(above) : holder;
            }
            else if (lexicon.Is("unlikely", lemma))
            {
                (isTold, isAct, value) = (true, false, value.Value > 0 ? -1 : 0);
            }
            else if (lexicon.Is("may", lemma) || lexicon.Is("guesses", lemma) || lexicon.Is("reports", lemma))
            {
                isTold = true;
                isAct = false;
                isHearsay |= clauses.IsPassive(above);
                value = lexicon.Is("reports", lemma) ? value : StanceScale.Soften(value.Value);
            }
            else if (lexicon.Is("weighs", lemma) || (lemma is "decide" && clauses.IsNegated(above)))
            {
                return new StanceReading(0, predicate, above, clauses.SubjectOf(above), false, steps) { Rule = rule };
            }
            else if (lexicon.Is("ways", lemma) && view.Dependent(above, "cop") >= 0 && clauses.HasTo(at))
            {
                // "The way out is to lift the ban."
                (isTold, speaks) = (true, true);
            }
            else if (!lexicon.Is("carries", lemma))
            {
                break;
            }

            at = above;
        }

        return value is { } told && isTold && (holder >= 0 || speaks)
            ? new StanceReading(told, predicate, at, speaks ? -1 : holder, isAct, steps) { Rule = rule, IsHearsay = isHearsay }
            : null;
    }

    /// <summary>"Has not made a decision on whether to seek it".</summary>
    private bool IsOpenDecision(int noun) =>
        view.Lemma(noun) is "decision" && view.Is(noun, "obj") && view.Head(noun) is >= 0 and var verb && (clauses.IsNegated(verb) || IsWeakened(noun));

    /// <summary>"Has no intention of negotiating", "made an offer to host the talks".</summary>
    private StanceReading? OfIntention(int value, int predicate, int noun, int steps)
    {
        var verb = view.Head(noun);
        if (verb < 0 || !view.Is(noun, "obj") || !lexicon.Is("holding", view.Lemma(verb)) || clauses.IsSupposed(verb) || clauses.ModalOf(verb).Length > 0)
        {
            return null;
        }

        var told = IsWeakened(noun) || clauses.IsNegated(verb) ? StanceScale.Negate(value, isFirm: true) : value;
        return told is { } stance && clauses.SubjectOf(verb) is >= 0 and var holder ? new StanceReading(stance, predicate, verb, holder, true, steps) { Rule = "noun" } : null;
    }

    /// <summary>Whether a clause tells only what somebody is to show or others fear: "it is for him to show he is committed", "they fear that
    /// Iran accepts it", "did not go so far as to back it".</summary>
    private bool IsAimedAt(int predicate) =>
        IsKeptFrom(predicate) || IsUnsaid(predicate) ||
        (clauses.HasTo(predicate) && !IsBelow(predicate) && view.Head(predicate) is >= 0 and var unmet && view.IsVerb(unmet) && clauses.IsNegated(unmet))
        || view.Is(predicate, "ccomp") && view.Head(predicate) is >= 0 and var above && ((clauses.HasTo(above) && view.Lemma(above) is "show" or "prove" or "demonstrate" or "ensure" or "see" or "signal") || lexicon.Is("dreads", view.Lemma(above)));

    // "Did not say that he would tear it up", "there is no reason to believe that they will enforce it".
    private bool IsUnsaid(int predicate) =>
        view.Is(predicate, "ccomp") && view.Head(predicate) is >= 0 and var above && (lexicon.Is("reports", view.Lemma(above)) || view.Lemma(above) is "expect")
        && (clauses.IsNegated(above) || (view.Is(above, "acl") && view.Head(above) is >= 0 and var reason && clauses.IsNegated(reason)));

    // "To keep Norway from withdrawing": what is prevented is not done.
    private bool IsKeptFrom(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent < verb && view.Relation(dependent) is "mark" or "case" && view.Lower(dependent) is "from")
            {
                return true;
            }
        }

        return false;
    }

    private int? OfModal(int verb, int value, ref bool isTold, ref bool speaks)
    {
        switch (clauses.ModalOf(verb))
        {
            case "will" or "would" or "shall":
                isTold = true;
                return value;
            case "could":
                return null;
            case "may" or "might" or "can" when value == 0:
                return null;
            case "may" or "might":
                return isTold ? StanceScale.Soften(value) : null;
            case "must" or "should":
                isTold = true;
                speaks = true;
                return value;
            default:
                return value;
        }
    }

    /// <summary>Whether a verb is governed by the one above in one of the ways that carry a stance.</summary>
    private bool IsBelow(int verb) =>
        view.Relation(verb) is "xcomp" or "csubj"
        || (view.Is(verb, "ccomp") && (clauses.HasTo(verb) || IsWeighed(verb) || IsDemanded(verb)))
        || (view.Is(verb, "acl") && (clauses.HasTo(verb) || (view.Tag(verb) is "VBG" && view.IsNoun(view.Head(verb)) && verb > 0 && view.Lower(verb - 1) is "of" or "in")))
        || (view.Is(verb, "advcl") && clauses.HasTo(verb) && (view.Pos(view.Head(verb)) is Language.Tags.PartOfSpeech.Adj || lexicon.Is("wants", view.Lemma(view.Head(verb)))));

    /// <summary>"Demanded that the duties be lifted", "hopes that the talks will resume".</summary>
    private bool IsDemanded(int verb) =>
        view.Head(verb) is >= 0 and var above && lexicon.Is("wants", view.Lemma(above)) && view.Dependent(verb, "nsubj") is >= 0 and var subject && view.Tag(subject) is not ("WDT" or "WP");

    private bool IsWeighed(int verb) =>
        view.Relation(verb) is "ccomp" or "xcomp" or "advcl" or "acl" && view.Head(verb) is >= 0 and var above && (lexicon.Is("weighs", view.Lemma(above)) || (view.Lemma(above) is "decide" or "decision" && clauses.IsNegated(above)) || IsOpenDecision(above));

    // "Has not backed" tells less than "will not back".
    private bool IsFirm(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (view.Is(dependent, "aux") && view.Lower(dependent) is "has" or "have" or "had" or "did" or "'ve")
            {
                return false;
            }
        }

        return true;
    }

    private int OwnerOf(int noun)
    {
        foreach (var dependent in view.Dependents(noun))
        {
            if ((view.Is(dependent, "nmod") && view.IsPossessive(dependent)) || (view.Is(dependent, "amod") && dependent < noun && view.IsCapital(dependent)))
            {
                return dependent;
            }
        }

        return -1;
    }

    private bool IsWeakened(int noun)
    {
        foreach (var dependent in view.Dependents(noun))
        {
            if (dependent < noun && view.Lower(dependent) is "no" or "little" or "scant" or "limited" or "zero" or "any" && view.Relation(dependent) is "det" or "amod")
            {
                return view.Lower(dependent) is not "any";
            }
        }

        return false;
    }
}
