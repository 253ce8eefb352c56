using Demarche.Reading.Initiatives;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>
/// Reads what stance the words around an initiative tell: from the initiative up the tree, through nouns that stand for it ("the start of
/// the talks") and verbs that do something to it ("to revive the talks"), to a predicate of stance and the verbs above that.
/// </summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="lexicon">The words of stances.</param>
/// <param name="nouns">The words of initiatives.</param>
/// <param name="heads">The heads of phrases for initiatives.</param>
internal sealed class StanceReader(SyntaxWords view, Clauses clauses, StanceLexicon lexicon, InitiativeLexicon nouns, IReadOnlySet<int> heads)
{
    private const int LongestPath = 4;

    private static readonly HashSet<string> Ends = new(
        ["end", "collapse", "failure", "suspension", "cancellation", "postponement", "delay", "breakdown", "rejection", "violation", "breach", "removal", "lifting", "withdrawal"],
        StringComparer.Ordinal);

    private readonly StanceChain _chain = new(view, clauses, lexicon);
    private readonly JudgementReader _judgements = new(view, clauses, lexicon);
    private readonly RelativeReader _relatives = new(view, clauses, lexicon);
    private readonly WayReader _ways = new(view, clauses, lexicon);

    /// <summary>The stances that are told of what a word stands for: by what it hangs on, else by what hangs on it.</summary>
    /// <param name="target">The head of a phrase for an initiative.</param>
    internal IEnumerable<StanceReading> Read(int target) =>
        (Above(target) ?? _ways.Read(target)) is { } told ? [told, .. Besides(target, told)] : _relatives.Read(target);

    // "Norway backs the plan, which Sweden opposes".
    private IEnumerable<StanceReading> Besides(int target, StanceReading told) =>
        view.IsVerb(target) ? [] : _relatives.Read(target).Where(other => other.Predicate != told.Predicate);

    private StanceReading? Above(int target)
    {
        if (view.IsVerb(target))
        {
            return _chain.FinishDoing(2, target, 0);
        }

        var (at, sign) = (target, 1);
        for (var step = 0; step < LongestPath && at >= 0; step++)
        {
            at = FirstConjunct(at);
            if (step == 0 && _judgements.Read(at) is { } judged)
            {
                return judged;
            }

            if (OfPredicate(at, sign, step) is { } told)
            {
                return told;
            }

            if (OfDoing(at, sign, step) is { } done)
            {
                return done;
            }

            var above = view.Head(at);
            if (above < 0)
            {
                return null;
            }

            if (view.Is(at, "nmod") && view.IsNoun(above) && view.Preposition(at) is "of" or "in" or "for" && nouns.Is("letting", view.Lemma(above)) && !heads.Contains(above))
            {
                sign = Ends.Contains(view.Lemma(above)) ? -sign : sign;
                at = above;
            }
            else if (ObjectVerb(at) is >= 0 and var verb && DoingOf(verb) is not 0 and var doing && view.Is(verb, "acl") && clauses.HasTo(verb) && view.IsNoun(view.Head(verb)))
            {
                sign *= doing;
                at = view.Head(verb);
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private int FirstConjunct(int noun)
    {
        while (view.Is(noun, "conj") && view.Head(noun) is >= 0 and var head && view.IsNoun(head))
        {
            noun = head;
        }

        return noun;
    }

    /// <summary>A predicate of stance up to three words above.</summary>
    private StanceReading? OfPredicate(int at, int sign, int step)
    {
        var preposition = view.Preposition(at);
        if (view.Dependent(at, "cop") >= 0)
        {
            return preposition is "against" or "for" or "behind" && view.Dependent(at, "nsubj") >= 0
                ? _chain.Finish(sign * (preposition is "against" ? -2 : 2), at, isAct: false, step, "preposition")
                : null;
        }

        var found = (Predicate: -1, Entry: (StanceEntry?)null);
        var predicate = view.Head(at);
        for (var climbed = 0; climbed < 3 && predicate >= 0; climbed++, predicate = view.Head(predicate))
        {
            // "Came out in favor of" rather than "favor of".
            if (EntryOf(predicate, at, preposition, climbed) is { } entry && (found.Entry is null || entry.Words.Length > found.Entry.Words.Length + 1))
            {
                found = (predicate, entry);
            }
        }

        if (found.Entry is { } stance)
        {
            return OfEntry(stance, found.Predicate, sign, step);
        }

        if (OfHeld(at, sign, step, preposition) is { } held)
        {
            return held;
        }

        return view.Is(at, "nsubj") ? _judgements.OfSubject(at, sign, step) : null;
    }

    /// <summary>"Staged a protest on Monday against the plan": the initiative hangs on the verb, its noun of stance is the verb's object.</summary>
    private StanceReading? OfHeld(int at, int sign, int step, string preposition)
    {
        var verb = view.Head(at);
        if (preposition.Length == 0 || verb < 0 || !view.Is(at, "obl") || !view.IsVerb(verb) || !lexicon.Is("holding", view.Lemma(verb)))
        {
            return null;
        }

        var noun = view.Dependent(verb, "obj");
        if (noun >= 0 && lexicon.Is("signs", view.Lemma(noun)) && view.Dependent(noun, "nmod") is >= 0 and var inner && view.Preposition(inner) is "of")
        {
            noun = inner;
        }

        if (noun < 0 || noun > at)
        {
            return null;
        }

        foreach (var entry in lexicon.EntriesOf(view.Lemma(noun)))
        {
            if (entry is { Part: 'n', Words.Length: 1 } && string.Equals(entry.Words[0], preposition, StringComparison.Ordinal))
            {
                return _chain.FinishNoun(sign * entry.Value, noun, entry.IsAct, step);
            }
        }

        return null;
    }

    private StanceReading? OfEntry(StanceEntry entry, int predicate, int sign, int step)
    {
        if (entry.Part == 'n' && view.IsNoun(predicate))
        {
            return _chain.FinishNoun(sign * entry.Value, predicate, entry.IsAct, step);
        }

        if (IsNeither(predicate))
        {
            return new StanceReading(0, predicate, predicate, clauses.SubjectOf(predicate), false, step) { Rule = "neither" };
        }

        if (!entry.IsDeed)
        {
            return _chain.Finish(sign * entry.Value, predicate, entry.IsAct, step, entry.Part == 'a' ? "adjective" : "predicate");
        }

        // What was not done, or is only to be done, tells nothing by itself.
        return clauses.IsNegated(predicate) ? null
            : clauses.HasTo(predicate) || view.Tag(predicate) is "VB" or "VBG" ? _chain.FinishDoing(sign * entry.Value, predicate, step)
            : _chain.Finish(sign * entry.Value, predicate, entry.IsAct, step, "deed");
    }

    /// <summary>"Neither backs nor opposes the plan".</summary>
    private bool IsNeither(int verb)
    {
        var first = view.Is(verb, "conj") ? view.Head(verb) : verb;
        var second = first == verb ? view.Dependent(verb, "conj") : verb;
        return second > first && first >= 0 && view.IsVerb(second) && ValueOf(first) * ValueOf(second) < 0 && HasBefore(first, "neither") && HasBefore(second, "nor");
    }

    private int ValueOf(int verb) =>
        lexicon.EntriesOf(view.Lemma(verb)).FirstOrDefault(entry => entry is { Part: 'v', Words.Length: 0 })?.Value is { } value and not 0 ? value : 2 * DoingOf(verb);

    private bool HasBefore(int verb, string word)
    {
        for (var before = verb - 1; before >= Math.Max(0, verb - 4); before--)
        {
            if (string.Equals(view.Lower(before), word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private StanceEntry? EntryOf(int predicate, int target, string preposition, int climbed)
    {
        var isObject = view.IsObject(target) || (view.Is(target, "nsubj") && clauses.IsPassive(view.Head(target)));
        foreach (var word in new[] { view.Lower(predicate), view.Lemma(predicate) }.Distinct(StringComparer.Ordinal))
        {
            foreach (var entry in lexicon.EntriesOf(word))
            {
                var part = entry.Part switch
                {
                    'v' => view.IsVerb(predicate),
                    'n' => view.IsNoun(predicate),
                    _ => string.Equals(view.Lower(predicate), entry.Lemma, StringComparison.Ordinal),
                };
                if (part && !IsJudged(predicate, entry) && (preposition.Length > 0 ? IsBehind(entry, predicate, target, preposition) : isObject && IsBeside(entry, predicate)) && Covers(entry, predicate, target, climbed))
                {
                    return entry;
                }
            }
        }

        return null;
    }

    /// <summary>"Considers the plan impossible" judges, and weighs nothing.</summary>
    private bool IsJudged(int predicate, StanceEntry entry) => entry.Lemma is "consider" or "see" && view.Dependent(predicate, "xcomp") >= 0;

    private bool IsBehind(StanceEntry entry, int predicate, int target, string preposition) =>
        entry.Words.Length > 0
        && string.Equals(entry.Words[^1], preposition, StringComparison.Ordinal)
        && Follows(entry, entry.Words.Length - 1, predicate, target);

    private bool IsBeside(StanceEntry entry, int predicate) =>
        entry.Words.Length == 0 || (entry.Words.Length == 1 && Follows(entry, 1, predicate, Math.Min(view.Count, predicate + 6)) && IsParticle(predicate, entry.Words[0]));

    private bool IsParticle(int predicate, string word)
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

    /// <summary>Whether the first fixed words stand in order between two words.</summary>
    private bool Follows(StanceEntry entry, int count, int predicate, int end)
    {
        var found = 0;
        for (var word = predicate + 1; word < end && found < count; word++)
        {
            if (string.Equals(view.Lower(word), entry.Words[found], StringComparison.Ordinal) || string.Equals(view.Lemma(word), entry.Words[found], StringComparison.Ordinal))
            {
                found++;
            }
        }

        return found == count;
    }

    /// <summary>Whether what lies between predicate and initiative in the tree is among the fixed words.</summary>
    private bool Covers(StanceEntry entry, int predicate, int target, int climbed)
    {
        for (var word = view.Head(target); climbed > 0 && word >= 0 && word != predicate; word = view.Head(word))
        {
            if (!entry.Words.Contains(view.Lower(word), StringComparer.Ordinal) && !entry.Words.Contains(view.Lemma(word), StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A verb that does something to the initiative, or that it does: what the verbs above it, or "will" and "must", make of it.</summary>
    private StanceReading? OfDoing(int at, int sign, int step)
    {
        var verb = ObjectVerb(at);
        if (verb >= 0 && DoingOf(verb) is not 0 and var doing)
        {
            return _chain.FinishDoing(2 * sign * doing, verb, step);
        }

        var above = view.Head(at);
        if (above < 0 || !view.IsVerb(above))
        {
            return null;
        }

        // "Wants the talks to go on", "hopes that the truce will hold".
        if (view.Is(at, "nsubj") && !clauses.IsPassive(above) && GoingOf(above) is not 0 and var going)
        {
            return _chain.FinishDoing(2 * sign * going, above, step);
        }

        return view.IsObject(at) && lexicon.Is("wants", view.Lemma(above)) && view.Dependent(above, "xcomp") is >= 0 and var clause && clause > at
            && WantedOf(clause) is not 0 and var wanted
            ? _chain.Finish(2 * sign * wanted, above, isAct: true, step, "clause")
            : null;
    }

    /// <summary>What "wants them kept" or "wants them to end" wants done: 1, -1 or, for other verbs, 0.</summary>
    private int WantedOf(int clause) =>
        !view.IsVerb(clause) ? 0 : view.Tag(clause) is "VBN" ? DoingOf(clause) : clauses.HasTo(clause) && view.Dependent(clause, "obj") < 0 ? GoingOf(clause) : 0;

    private int GoingOf(int verb) => lexicon.Is("going", view.Lemma(verb)) ? 1 : lexicon.Is("ending", view.Lemma(verb)) ? -1 : 0;

    /// <summary>The verb whose object a word is, also through its passive and behind "in", "to", "with"; or -1.</summary>
    private int ObjectVerb(int at)
    {
        var above = view.Head(at);
        if (above < 0 || !view.IsVerb(above))
        {
            return -1;
        }

        var preposition = view.Preposition(at);
        if (preposition.Length == 0 && view.Lemma(above) is "work" or "contribute" or "stick")
        {
            return -1;
        }

        return (view.IsObject(at) && preposition.Length == 0)
            || (view.Is(at, "nsubj") && (clauses.IsPassive(above) || (view.Tag(above) is "VBN" && view.Is(above, "ccomp") && view.Dependent(above, "aux") < 0)))
            || (view.Is(at, "obl") && preposition is "in" or "to" or "at" or "on" or "with" or "toward" or "towards" && view.Lemma(above) is "participate" or "return" or "engage" or "work" or "join" or "proceed" or "contribute" or "build" or "move" or "stick")
            ? above
            : -1;
    }

    private int DoingOf(int verb) => lexicon.Is("doing", view.Lemma(verb)) ? 1 : lexicon.Is("undoing", view.Lemma(verb)) ? -1 : 0;
}
