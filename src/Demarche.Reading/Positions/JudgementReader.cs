using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>
/// Reads stances from what is said of an initiative: "the plan is a trap" and "the plan rewards violence" are the stance of whoever speaks,
/// "Norway called the plan unacceptable" is Norway's.
/// </summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="lexicon">The words of stances.</param>
internal sealed class JudgementReader(SyntaxWords view, Clauses clauses, StanceLexicon lexicon)
{
    private readonly StanceChain _chain = new(view, clauses, lexicon);

    /// <summary>The stance of a verb of judging whose object is the initiative: "sees the plan as a trap"; or null.</summary>
    /// <param name="target">The head of a phrase for the initiative.</param>
    internal StanceReading? Read(int target)
    {
        var verb = view.Head(target);
        if (verb < 0 || !view.IsVerb(verb) || !lexicon.Is("judges", view.Lemma(verb)) || !(view.IsObject(target) || (view.Is(target, "nsubj") && clauses.IsPassive(verb))))
        {
            return null;
        }

        return OfVerb(verb, target);
    }

    /// <summary>What a verb of judging makes of an initiative, which may be told in front of it: "which Spain called a trap"; or null.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="target">The head of a phrase for the initiative.</param>
    internal StanceReading? OfVerb(int verb, int target)
    {
        if (!lexicon.Is("judges", view.Lemma(verb)))
        {
            return null;
        }

        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent > verb && dependent != target && (view.Relation(dependent) is "xcomp" or "obj" || (view.Preposition(dependent) is "as" && !view.Is(dependent, "conj")))
                && ValueOf(dependent) is { } value)
            {
                var told = clauses.IsNegated(dependent) ? StanceScale.Negate(value, isFirm: true) : value;
                return told is { } stance ? _chain.Finish(stance, verb, isAct: true, 0, "judgement") : null;
            }
        }

        return null;
    }

    /// <summary>The stance of whoever speaks, where the initiative is the subject of what is said; or null.</summary>
    /// <param name="subject">The head of a phrase for the initiative.</param>
    /// <param name="sign">-1 where the phrase is about the end of the initiative, else 1.</param>
    /// <param name="step">How many words lie between.</param>
    internal StanceReading? OfSubject(int subject, int sign, int step)
    {
        var said = view.Head(subject);
        if (said < 0 || clauses.IsPassive(said) || clauses.IsSupposed(said) || clauses.HasCondition(said) || clauses.ModalOf(said) is "may" or "might" or "could" or "can" or "should" or "must")
        {
            return null;
        }

        var told = view.Dependent(said, "cop") >= 0 ? OfPredicate(said) : view.IsVerb(said) ? lexicon.DeedOf(view.Lemma(said)) : null;
        var value = told is { } held && clauses.IsNegated(said) ? StanceScale.Negate(held, isFirm: true) : told;
        return value is { } stance ? new StanceReading(sign * stance, said, said, -1, false, step) { Rule = "evaluation" } : null;
    }

    // "It is vital to talk" says nothing of what "it" stood for before.
    private int? OfPredicate(int said)
    {
        foreach (var dependent in view.Dependents(said))
        {
            if (dependent > said && view.Relation(dependent) is "csubj" or "ccomp" or "xcomp")
            {
                return null;
            }
        }

        return ValueOf(said);
    }

    /// <summary>What a predicate says, by itself or by an adjective in front of it: "a trap", "a very bad idea".</summary>
    private int? ValueOf(int predicate)
    {
        if ((lexicon.EvaluationOf(view.Lemma(predicate)) ?? lexicon.EvaluationOf(view.Lower(predicate))) is { } own)
        {
            return own;
        }

        foreach (var dependent in view.Dependents(predicate))
        {
            if (view.Is(dependent, "amod") && dependent < predicate && lexicon.EvaluationOf(view.Lower(dependent)) is { } adjective)
            {
                return adjective;
            }
        }

        return null;
    }
}
