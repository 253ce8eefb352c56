using System.Collections.Immutable;
using Demarche.Language.Times;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>Reads how far an initiative has come from the verbs, adjectives and nouns around a phrase.</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="lexicon">The words of initiatives.</param>
/// <param name="times">The times told.</param>
internal sealed class StatusReader(SyntaxWords view, Clauses clauses, InitiativeLexicon lexicon, ImmutableArray<TimeExpression> times)
{
    private const int LongestClimb = 5;

    /// <summary>What a phrase is told to be or to have become.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>Each status with the word that tells it; a step where it happened, else only a state.</returns>
    internal IEnumerable<(InitiativeStatus Status, int Word, bool IsStep)> Read(InitiativePhrase phrase, InitiativeKind kind)
    {
        if (phrase is { IsVerb: true, Kind: InitiativeKind.Ceasefire })
        {
            yield break;
        }

        if (phrase.ProposedAt >= 0)
        {
            yield return (InitiativeStatus.Proposed, phrase.ProposedAt, true);
        }

        if (phrase.IsVerb)
        {
            yield return (phrase.IsWeak ? InitiativeStatus.Concluded : InitiativeStatus.Planned, phrase.Head, phrase.IsWeak);
            yield break;
        }

        foreach (var told in ReadNoun(phrase.Head, kind).Concat(phrase.Outer >= 0 ? ReadNoun(phrase.Outer, kind) : []))
        {
            yield return told;
        }
    }

    private IEnumerable<(InitiativeStatus Status, int Word, bool IsStep)> ReadNoun(int head, InitiativeKind kind)
    {
        foreach (var dependent in view.Dependents(head).ToArray())
        {
            if (dependent < head && lexicon.StatusOf(view.Lower(dependent), "before", kind) is { } state)
            {
                yield return (state, dependent, false);
            }

            if (view.Is(dependent, "acl") && OfVerb(dependent, clauses.IsPassive(dependent) ? "object" : "subject", kind) is { } told)
            {
                yield return told;
            }
        }

        var above = view.Head(head);
        if (above < 0)
        {
            yield break;
        }

        if (view.IsVerb(above))
        {
            var place = view.Is(head, "obj") || (view.Is(head, "nsubj") && clauses.IsPassive(above)) ? "object" : view.Is(head, "nsubj") ? "subject" : "";
            if (place.Length > 0 && OfVerb(above, place, kind) is { } told)
            {
                yield return told;
            }
        }
        else if (view.Is(head, "nmod") && view.Preposition(head) is "of" && lexicon.StatusOf(view.Lemma(above), "noun", kind) is { } noun && !IsWished(above))
        {
            yield return (noun, above, true);
        }
    }

    /// <summary>The time that the clause of a word tells, or null.</summary>
    internal TimeExpression? WhenOf(int word)
    {
        var sentence = view.Sentences[view.SentenceOf(word)].Span;
        return times
            .Where(time => sentence.Contains(time.Span) && time.Type is TimeType.Date or TimeType.Time)
            .MinBy(time => (Math.Abs(view.WordAt(time.Span.Start) - word), time.Span.Start));
    }

    private (InitiativeStatus Status, int Word, bool IsStep)? OfVerb(int verb, string place, InitiativeKind kind)
    {
        var status = KeysOf(verb).Select(key => lexicon.StatusOf(key, place, kind)).FirstOrDefault(found => found is not null);
        if (status is not { } told || clauses.IsNegated(verb) || clauses.IsSupposed(verb) || HangsOn(verb))
        {
            return null;
        }

        var modal = clauses.ModalOf(verb);
        if (modal is "will" or "shall" || IsPlanned(verb))
        {
            return told is InitiativeStatus.Concluded or InitiativeStatus.UnderWay or InitiativeStatus.Revived or InitiativeStatus.Adopted ? (InitiativeStatus.Planned, verb, false) : null;
        }

        if (modal.Length > 0 || (clauses.HasTo(verb) && view.Relation(verb) is "xcomp" or "advcl" or "acl") || view.Tag(verb) is "VB")
        {
            return told is InitiativeStatus.Concluded or InitiativeStatus.Adopted or InitiativeStatus.Proposed ? (InitiativeStatus.Proposed, verb, false) : null;
        }

        // "Is planning a visit" is a state; "a track proposed by Egypt" only says which.
        var isState = (told is InitiativeStatus.Planned && view.Tag(verb) is "VBG") || (told is InitiativeStatus.Proposed && view.Is(verb, "acl"));
        return told is InitiativeStatus.Concluded && view.Tag(verb) is "VBG" ? (InitiativeStatus.UnderWay, verb, false) : (told, verb, !isState);
    }

    /// <summary>Whether a clause says only what must come first: "once the duties are lifted".</summary>
    private bool HangsOn(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent < verb && view.Relation(dependent) is "mark" or "advmod" or "case" && view.Lower(dependent) is "until" or "once" or "provided" or "before" or "unless" or "till")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb's lemma with each particle, preposition or object behind it, then alone.</summary>
    private IEnumerable<string> KeysOf(int verb)
    {
        foreach (var dependent in view.Dependents(verb).ToArray())
        {
            if (dependent > verb && dependent <= verb + 3)
            {
                yield return view.Lemma(verb) + "_" + (view.Is(dependent, "obl") ? view.Preposition(dependent) : view.Lower(dependent));
            }
        }

        yield return view.Lemma(verb);
    }

    private bool IsPlanned(int verb) =>
        clauses.HasTo(verb) && view.Head(verb) is >= 0 and var above && view.Lemma(above) is "plan" or "due" or "schedule" or "expect" or "set" or "slate" or "agree" or "intend";

    /// <summary>Whether what a noun tells is only hoped for, feared, asked or judged: "interest in a resumption", "hopes for a revival".</summary>
    private bool IsWished(int noun)
    {
        var at = view.Head(noun);
        for (var step = 0; step < LongestClimb && at >= 0; step++, at = view.Head(at))
        {
            if (lexicon.Is("wished", view.Lemma(at)) || (view.IsVerb(at) && (clauses.ModalOf(at).Length > 0 || clauses.IsNegated(at) || clauses.HasTo(at))))
            {
                return true;
            }
        }

        return false;
    }
}
