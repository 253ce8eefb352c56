using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>
/// Reads from the verbs around a phrase who is let in and left out, and what it is about: "the summit did not include Norway", "Iran was not
/// invited to the talks", "talks broke down over prisoners and borders".
/// </summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="lexicon">The words of initiatives.</param>
internal sealed class InitiativeMatters(SyntaxWords view, Clauses clauses, PartyWords parties, InitiativeLexicon lexicon)
{
    // "Left the government of Iran out of".
    private const int ReachOfParticle = 6;

    private readonly IssueGate _issues = new(view, parties, lexicon);

    /// <summary>Adds what the verbs around a phrase tell.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="noun">Its outermost noun.</param>
    internal void Read(InitiativePhrase phrase, int noun)
    {
        foreach (var clause in view.Dependents(noun).ToArray())
        {
            if (view.Is(clause, "acl") && view.IsVerb(clause) && view.Dependent(clause, "nsubj") is >= 0 and var subject && view.Tag(subject) is "WDT" or "WP")
            {
                AddIncluded(phrase, clause);
                AddIssues(phrase, clause);
            }
        }

        var verb = view.Head(noun);
        if (verb >= 0 && view.IsVerb(verb) && !clauses.IsSupposed(verb))
        {
            ReadVerb(phrase, noun, verb);
        }

        if (phrase.Kind is InitiativeKind.Report)
        {
            AddCriticised(phrase);
        }
    }

    private void ReadVerb(InitiativePhrase phrase, int noun, int verb)
    {
        if (view.Is(noun, "nsubj") && !clauses.IsPassive(verb))
        {
            AddIncluded(phrase, verb);
            AddIssues(phrase, verb);
            return;
        }

        // "Iran was left out of the talks", "was not invited to the talks".
        if (view.Is(noun, "obl") && clauses.IsPassive(verb) && LetsIn(verb) && view.Preposition(noun) is "to" or "in" or "from" or "of" or "out")
        {
            ListOf(phrase, verb).AddRange(parties.PartiesOf(clauses.SubjectOf(verb)));
        }
        else if (view.Is(noun, "obj") && clauses.IsNegated(verb) && view.Lemma(verb) is "attend" or "join" or "enter" && !clauses.IsPassive(verb) && clauses.ModalOf(verb) is not ("can" or "could" or "may" or "might" or "should"))
        {
            phrase.Excluded.AddRange(parties.PartiesOf(clauses.SubjectOf(verb)));
        }
    }

    private void AddIncluded(InitiativePhrase phrase, int verb)
    {
        if (LetsIn(verb) && !clauses.IsPassive(verb) && clauses.ModalOf(verb) is not ("can" or "could" or "may" or "might" or "should") && !IsFromElsewhere(verb))
        {
            var list = ListOf(phrase, verb);
            foreach (var dependent in view.Dependents(verb).ToArray())
            {
                if (dependent > verb && view.Is(dependent, "obj"))
                {
                    list.AddRange(parties.PartiesOf(dependent));
                }
            }
        }
    }

    // "Left Iran out", but not "left Iran with a bomb".
    private bool LetsIn(int verb) => lexicon.Is("include-verb", view.Lemma(verb))
        && (view.Lemma(verb) is not "leave" || Enumerable.Range(verb + 1, ReachOfParticle).Any(word => word < view.Sentences[view.SentenceOf(verb)].EndWord && view.Lower(word) is "out" or "aside"));

    // "The resolution bars Iran from testing missiles": that is no leaving out of the resolution.
    private bool IsFromElsewhere(int verb)
    {
        var end = view.Sentences[view.SentenceOf(verb)].EndWord;
        for (var word = verb + 1; word < end; word++)
        {
            if (view.Lower(word) is "from" && view.Subtree(verb).End > word)
            {
                return true;
            }
        }

        return false;
    }

    private List<Parties.Party> ListOf(InitiativePhrase phrase, int verb) =>
        lexicon.Is("exclude-verb", view.Lemma(verb)) != clauses.IsNegated(verb) ? phrase.Excluded : phrase.Participants;

    private void AddIssues(InitiativePhrase phrase, int verb)
    {
        foreach (var dependent in view.Dependents(verb).ToArray())
        {
            var isIssue = dependent > verb && view.IsNoun(dependent) && ((view.Is(dependent, "obl") && lexicon.Is("issue-verb", view.Lemma(verb)) && (view.Preposition(dependent) is "over" or "on" or "about" or "around" || (view.Preposition(dependent) is "with" && view.Lemma(verb) is "deal")))
                || (view.Is(dependent, "obj") && lexicon.Is("cover-verb", view.Lemma(verb))));
            if (isIssue && parties.PartyOf(dependent) is null && _issues.Lets(phrase, dependent, "over"))
            {
                phrase.Issues.AddRange(Joined(dependent));
            }
        }
    }

    /// <summary>"The report will offer criticism of the army and of its courts".</summary>
    private void AddCriticised(InitiativePhrase phrase)
    {
        var end = view.Sentences[view.SentenceOf(phrase.Head)].EndWord;
        for (var word = phrase.End; word < end; word++)
        {
            if (!lexicon.Is("criticism", view.Lemma(word)))
            {
                continue;
            }

            foreach (var dependent in view.Dependents(word).ToArray())
            {
                if (view.Is(dependent, "nmod") && view.Preposition(dependent) is "of" && parties.PartyOf(dependent) is null)
                {
                    phrase.Issues.AddRange(Joined(dependent));
                }
            }
        }
    }

    private IEnumerable<int> Joined(int noun)
    {
        yield return noun;
        foreach (var dependent in view.Dependents(noun).ToArray())
        {
            if (view.Is(dependent, "conj") && view.IsNoun(dependent))
            {
                yield return dependent;
            }
        }
    }
}
