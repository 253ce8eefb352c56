using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>Reads the noun phrases that may describe an initiative.</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="lexicon">The words of initiatives.</param>
internal sealed class InitiativePhraseReader(SyntaxWords view, Clauses clauses, PartyWords parties, InitiativeLexicon lexicon)
{
    private const int LongestPhrase = 16;
    private const int ReachOfProposals = 2;

    private readonly InitiativeQualifiers _qualifiers = new(view, clauses, parties, lexicon);
    private readonly InitiativeMatters _matters = new(view, clauses, parties, lexicon);

    /// <summary>The phrase that a noun heads, or null where it describes no initiative.</summary>
    internal InitiativePhrase? Read(int head)
    {
        if (!view.IsNoun(head) || (lexicon.NounOf(view.Joined(head), view.Joined(head)) ?? lexicon.NounOf(view.Lower(head), view.Lemma(head))) is not { } noun || IsPartOfAnother(head) || IsFalseFriend(head) || IsBody(head))
        {
            return null;
        }

        if (noun.Gate is NounGate.Back && HasOwnContent(head))
        {
            return null;
        }

        var outer = RoundOf(head);
        var (first, end) = Bounds(head, outer);
        var phrase = new InitiativePhrase(head, first, end, noun.Kind, lexicon.Meant(view.Lemma(head)), noun.Gate)
        {
            Outer = outer,
            IsWeak = view.Relation(head) is "compound" or "flat",
            IsPlural = view.Tag(head) is "NNS" && noun.Kind is not (InitiativeKind.Talks or InitiativeKind.Sanctions),
            IsPredicate = view.Dependent(head, "cop") >= 0 || view.Is(head, "appos"),
        };
        _qualifiers.Read(phrase, head);
        if (outer >= 0)
        {
            _qualifiers.Read(phrase, outer);
        }

        _qualifiers.ReadVerb(phrase, outer >= 0 ? outer : head);
        _matters.Read(phrase, outer >= 0 ? outer : head);
        if (phrase is { IsBare: true, IsDefinite: true } && lexicon.Is("proposals", phrase.Lemma))
        {
            phrase.ProposedAt = ProposedBefore(head);
            phrase.Sponsors.AddRange(phrase.ProposedAt >= 0 ? parties.PartiesOf(clauses.SubjectOf(phrase.ProposedAt)) : []);
        }

        phrase.IsTied |= phrase.IsName || phrase.Sponsors.Count > 0 || phrase.Participants.Count > 0;
        return noun.Gate is NounGate.Named && !phrase.IsName ? null : phrase;
    }

    // "The idea of basing it in space" refers back to nothing.
    private bool HasOwnContent(int head)
    {
        foreach (var dependent in view.Dependents(head))
        {
            if (dependent > head && ((view.Is(dependent, "acl") && view.Tag(dependent) is "VBG") || (view.Is(dependent, "nmod") && view.Preposition(dependent) is "of")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb that proposed something in the sentences in front, so that "the proposal" is its subject's; or -1.</summary>
    private int ProposedBefore(int head)
    {
        var sentence = view.SentenceOf(head);
        for (var word = head - 1; word >= 0 && sentence - view.SentenceOf(word) <= ReachOfProposals; word--)
        {
            if (view.IsVerb(word) && view.Lemma(word) is "propose" or "suggest" && !clauses.IsPassive(word) && !clauses.IsNegated(word) && view.Dependent(word, "ccomp") >= 0)
            {
                return word;
            }
        }

        return -1;
    }

    // "The Congress", "the African Union Conference": a party by name is no initiative.
    private bool IsBody(int head) => view.IsCapital(head) && parties.PartyOf(head) is { Kind: not (PartyKind.Person or PartyKind.Anonymous) } party && party.Mentions.Any(mention => mention.Form is MentionForm.Name && mention.Evidence.Contains(view.SpanOf(head)));

    private bool IsPartOfAnother(int head)
    {
        var above = view.Head(head);
        return above >= 0 && view.Relation(head) is "compound" or "flat" or "nmod" && !view.IsPossessive(head) && view.Preposition(head).Length == 0
            && above >= 0 && view.IsNoun(above) && lexicon.NounOf(view.Lower(above), view.Lemma(above)) is { Gate: not NounGate.Back };
    }

    private bool IsFalseFriend(int head)
    {
        foreach (var dependent in view.Dependents(head))
        {
            if (dependent >= head)
            {
                break;
            }

            if (view.Relation(dependent) is "compound" or "amod"
                && (lexicon.Is("media", view.Lower(dependent)) || (view.Lemma(head) is "congress" && view.Lower(dependent) is "party" or "national" or "people") || (view.Lemma(head) is "transition" && parties.PartyOf(dependent) is { Kind: PartyKind.Person }) || (view.Lemma(head) is "deal" && view.Lower(dependent) is "great" or "good" or "big")))
            {
                return true;
            }
        }

        // "Dispute Settlement Body" is a name that only holds the word.
        if (view.Relation(head) is "compound" or "flat" && view.IsCapital(head) && view.Head(head) is >= 0 and var whole && view.IsCapital(whole))
        {
            return true;
        }

        return view.Lemma(head) is "resolution" && view.Tag(head) is not ("NNP" or "NNPS") && ConflictBehindOf(head);
    }

    // "A resolution of the conflict" is no text that a council passes.
    private bool ConflictBehindOf(int head)
    {
        foreach (var dependent in view.Dependents(head))
        {
            if (view.Is(dependent, "nmod") && view.Preposition(dependent) is "of" or "to" && view.Lemma(dependent) is "conflict" or "crisis" or "dispute" or "problem" or "issue" or "war" or "matter")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun in "a second round of talks", or -1.</summary>
    private int RoundOf(int head) =>
        view.Is(head, "nmod") && view.Preposition(head) is "of" && view.Head(head) is >= 0 and var above && lexicon.Is("rounds", view.Lemma(above)) ? above : -1;

    private (int First, int End) Bounds(int head, int outer)
    {
        var first = head;
        var end = head + 1;
        foreach (var dependent in view.Dependents(head))
        {
            var (from, to) = view.Subtree(dependent);
            if (dependent < head && view.Relation(dependent) is "det" or "amod" or "compound" or "nummod" or "nmod" or "flat" && from < head)
            {
                first = Math.Min(first, from);
            }
            else if (dependent > head && from >= head && (IsKeptBehind(dependent) || view.Relation(dependent) is "flat" or "compound" or "nummod") && to - first <= LongestPhrase && !HasComma(end, to))
            {
                end = Math.Max(end, to);
            }
        }

        if (outer >= 0 && outer < first)
        {
            first = outer;
            foreach (var dependent in view.Dependents(outer))
            {
                if (dependent < outer && view.Relation(dependent) is "det" or "amod" or "compound" or "nummod" or "nmod")
                {
                    first = Math.Min(first, view.Subtree(dependent).First);
                }
            }
        }

        while (first < head && view.Is(first, "punct"))
        {
            first++;
        }

        return (first, end);
    }

    private bool IsKeptBehind(int dependent) =>
        (view.Is(dependent, "nmod") && view.Preposition(dependent).Length > 0)
        || (view.Is(dependent, "acl") && view.Tag(dependent) is "VBN" && clauses.AgentOf(dependent) >= 0 && view.Dependent(dependent, "nsubj") < 0);

    private bool HasComma(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (view.Lower(word) is "," or ";" or "–" or "—" or "-")
            {
                return true;
            }
        }

        return false;
    }
}
