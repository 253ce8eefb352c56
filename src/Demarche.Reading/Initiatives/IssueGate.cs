using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>
/// Tells whether a noun behind "on", "over", "about" or "for" is what an initiative is about: not where it is an idiom ("on offer"), a place or a day
/// ("on Capitol Hill"), the other side of a comparison ("chose talks over war"), or whom sanctions strike ("sanctions on the company").
/// </summary>
/// <param name="view">The words.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="lexicon">The words of initiatives.</param>
internal sealed class IssueGate(SyntaxWords view, PartyWords parties, InitiativeLexicon lexicon)
{
    /// <summary>Whether a noun is an issue of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="noun">The noun behind the preposition.</param>
    /// <param name="preposition">The preposition.</param>
    internal bool Lets(InitiativePhrase phrase, int noun, string preposition)
    {
        if (lexicon.Is("no-issue", view.Lemma(noun)) || lexicon.Is("no-issue", view.Lower(noun)) || !char.IsLetter(view.Lower(noun)[0]) || IsDenied(noun))
        {
            return false;
        }

        if (preposition is "over" && (phrase.Kind is InitiativeKind.Report || IsChosen(phrase.Head)))
        {
            return false;
        }

        // "A good deal for the workers": whom it serves.
        if (preposition is "for" && (lexicon.Is("served", view.Lemma(noun)) || lexicon.Is("sanctioned", view.Lemma(noun)) || IsParty(noun)))
        {
            return false;
        }

        // "The issue" says nothing of its own.
        if (lexicon.Is("empty-issue", view.Lemma(noun)) && view.Dependent(noun, "amod") < 0 && view.Dependent(noun, "compound") < 0)
        {
            return false;
        }

        return phrase.Kind is not InitiativeKind.Sanctions || preposition is "over" or "for"
            || (preposition is "on" && lexicon.Is("trade-curb", phrase.Lemma) && !IsStruck(noun));
    }

    // "No deal", "which".
    private bool IsDenied(int noun)
    {
        foreach (var dependent in view.Dependents(noun))
        {
            if (view.Is(dependent, "det") && view.Lower(dependent) is "no" or "which" or "what")
            {
                return true;
            }
        }

        return !view.IsNoun(noun);
    }

    // "Opted for talks over war".
    private bool IsChosen(int head) => view.Head(head) is >= 0 and var above && lexicon.Is("choose-verb", view.Lemma(above));

    private bool IsParty(int noun) => parties.PartyOf(noun) is not null;

    private bool IsStruck(int noun) => lexicon.Is("sanctioned", view.Lemma(noun)) || parties.PartyOf(noun) is not null || (view.IsCapital(noun) && view.Tag(noun) is "NNP" or "NNPS");
}
