using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>
/// Reads stances from clauses that hang on an initiative: "the plan that Israel opposes", "talks backed by Egypt", "a request that Iran says it is
/// weighing and that Oman has welcomed", "the proposal, which Spain called a trap".
/// </summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="lexicon">The words of stances.</param>
internal sealed class RelativeReader(SyntaxWords view, Clauses clauses, StanceLexicon lexicon)
{
    private const int LongestGap = 3;

    private readonly StanceChain _chain = new(view, clauses, lexicon);
    private readonly JudgementReader _judgements = new(view, clauses, lexicon);

    /// <summary>Every stance that a clause behind an initiative tells.</summary>
    /// <param name="target">The head of a phrase for the initiative.</param>
    internal IEnumerable<StanceReading> Read(int target) =>
        VerbsBehind(target).Select(clause => Of(target, clause)).OfType<StanceReading>();

    private List<int> VerbsBehind(int target)
    {
        var verbs = new List<int>();
        foreach (var clause in view.Dependents(target))
        {
            if (view.Is(clause, "acl") && view.IsVerb(clause))
            {
                AddJoined(verbs, clause);
            }
        }

        // "Which" may be the object of a verb inside the clause: "that Iran says it is weighing".
        for (var word = target + 1; word < Math.Min(view.Count, target + 1 + LongestGap); word++)
        {
            if (view.Tag(word) is "WDT" && view.Is(word, "obj") && view.Head(word) is >= 0 and var verb && view.IsVerb(verb) && view.SentenceOf(verb) == view.SentenceOf(target))
            {
                AddJoined(verbs, verb);
            }
        }

        return verbs;
    }

    private void AddJoined(List<int> verbs, int verb)
    {
        if (verbs.Contains(verb))
        {
            return;
        }

        verbs.Add(verb);
        foreach (var dependent in view.Dependents(verb).ToArray())
        {
            if (view.Is(dependent, "conj") && view.IsVerb(dependent))
            {
                AddJoined(verbs, dependent);
            }
        }
    }

    private StanceReading? Of(int target, int clause)
    {
        var isPassive = clauses.IsPassive(clause);
        var subject = view.Dependent(clause, "nsubj");
        if (isPassive ? clauses.AgentOf(clause) < 0 : subject < 0 || view.Tag(subject) is "WDT" or "WP" || HasOwnObject(clause) || !LeavesGap(target, clause))
        {
            return null;
        }

        foreach (var entry in view.Dependent(clause, "xcomp") < 0 || isPassive ? lexicon.EntriesOf(view.Lemma(clause)) : [])
        {
            if (entry.Part == 'v' && (entry.Words.Length == 0 || (entry.Words.Length == 1 && HasParticle(clause, entry.Words[0]))))
            {
                return _chain.Finish(entry.Value, clause, entry.IsAct, 1, "relative");
            }
        }

        // "Which the government refused to discuss".
        return isPassive ? null : _judgements.OfVerb(clause, target) ?? OfDoing(clause);
    }

    private StanceReading? OfDoing(int clause)
    {
        var inner = view.Dependent(clause, "xcomp");
        var verb = inner >= 0 && view.IsVerb(inner) && !HasOwnObject(inner) ? inner : -1;
        return verb < 0 ? null
            : lexicon.Is("doing", view.Lemma(verb)) || lexicon.Is("talking", view.Lemma(verb)) ? _chain.FinishDoing(2, verb, 1)
            : lexicon.Is("undoing", view.Lemma(verb)) ? _chain.FinishDoing(-2, verb, 1)
            : null;
    }

    // "Reports that it considers leaving", "a speech in which he urged peace": the initiative is not what is considered or urged.
    private bool LeavesGap(int target, int clause)
    {
        if (view.Dependent(clause, "ccomp") >= 0)
        {
            return false;
        }

        var first = clause;
        while (view.Is(first, "conj") && view.Head(first) > target)
        {
            first = view.Head(first);
        }

        var isRelative = false;
        for (var word = target + 1; word < clause; word++)
        {
            var isMark = view.Is(word, "mark") && view.Head(word) == first && view.Lower(word) is "that";
            if (isMark || (view.Tag(word) is "WDT" or "WP" or "WRB" && !isRelative && !(view.Relation(word) is "obj" or "xcomp") && !clauses.IsPassive(clause)))
            {
                return false;
            }

            isRelative |= view.Tag(word) is "WDT";
        }

        return true;
    }

    private bool HasParticle(int predicate, string word)
    {
        foreach (var dependent in view.Dependents(predicate))
        {
            if (dependent > predicate && string.Equals(view.Lower(dependent), word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOwnObject(int verb)
    {
        var thing = view.Dependent(verb, "obj");
        return thing >= 0 && view.Tag(thing) is not ("WDT" or "WP" or "IN" or "DT");
    }
}
