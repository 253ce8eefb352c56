using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>Finds whom a pronoun of the third person stands for; where that is doubtful it stays unread.</summary>
/// <param name="reach">The document.</param>
/// <param name="speakers">Who speaks which quotation.</param>
internal sealed class PronounResolver(Reach reach, SpeakerFinder speakers)
{
    private readonly PartyScene _scene = reach.Scene;
    private readonly LexemeTable _lexemes = reach.Lexemes;

    /// <summary>Reads a word that may be a pronoun.</summary>
    /// <param name="at">Index of the word.</param>
    /// <returns>True where it was one and somebody was found.</returns>
    internal bool Resolve(int at)
    {
        var (draft, rule, isTold) = Told(at);
        draft ??= isTold ? null : _lexemes[at].Lower switch
        {
            "he" or "him" or "his" or "himself" => Person(at, Gender.Male),
            "she" or "her" or "hers" or "herself" => Person(at, Gender.Female),
            "it" or "its" or "itself" => Thing(at),
            "they" or "them" or "their" or "themselves" => Several(at),
            _ => null,
        };
        if (draft is null)
        {
            return false;
        }

        draft.Mention(_lexemes[at].Span, MentionForm.Pronoun, rule, draft.IsPerson ? 0.75 : 0.65);
        reach.Discourse.Note(draft, at, at + 1, draft.IsPlural);
        if (_scene.OwnedByPronoun.TryGetValue(at, out var owned) && owned.Affiliation is null && owned != draft)
        {
            owned.Affiliation = draft;
        }

        return true;
    }

    /// <summary>
    /// Whom the pronoun's coreference chain speaks of. A chain that speaks of something else, which is no party, tells that the pronoun is no mention.
    /// </summary>
    private (PartyDraft? Draft, string Rule, bool IsTold) Told(int at)
    {
        var isPerson = _lexemes[at].Lower is "he" or "him" or "his" or "she" or "her" or "hers";
        if (_scene.Chains is not { } chains || _lexemes[at].Lower.EndsWith("self", StringComparison.Ordinal) || (!isPerson && _lexemes[at].Lower is not "it" and not "its" and not "they" and not "them" and not "their"))
        {
            return (null, "pronoun", false);
        }

        var gender = !isPerson ? Gender.Unknown : _lexemes[at].Lower is "he" or "him" or "his" ? Gender.Male : Gender.Female;
        var owned = _scene.OwnedByPronoun.GetValueOrDefault(at);
        var speaker = _lexemes[at].IsQuoted ? speakers.SpeakerAt(at) : null;
        var isSeveral = _lexemes[at].Lower is "they" or "them" or "their";
        // Who speaks is a party, whatever the chain says.
        var isSpeaking = reach.Words.Speech.Contains(_lexemes[at + 1].Lower);
        var isNamed = false;
        foreach (var (head, isPronoun) in chains.Before(at))
        {
            if (reach.Discourse.At(head) is { } draft && draft != owned && draft != speaker && Agrees(draft, isPerson, isSeveral, gender))
            {
                if (draft.Gender == Gender.Unknown)
                {
                    draft.Gender = gender;
                }

                return (draft, "chain", true);
            }

            if (!isPronoun && !IsForParty(head))
            {
                // What the pronoun goes on from is no party; "he" that is said to go on from a thing is a wrong chain.
                return (null, "pronoun", !isSpeaking && (!isPerson || _scene.Knowledge.Nouns.GenderOf(_lexemes[head].Lower) != 4));
            }

            isNamed |= !isPronoun;
        }

        // A chain that names something names no party; "it" that goes on from nothing has no reference: "it is clear".
        return (null, "pronoun", !isSpeaking && (isNamed || _lexemes[at].Lower is "it"));
    }

    /// <summary>Whether a noun can speak of a party although it was not read as one: "the country", "the group", a name.</summary>
    private bool IsForParty(int head)
    {
        ref readonly var lexeme = ref _lexemes[head];
        return lexeme.IsCapital || reach.Words.StateNouns.Contains(lexeme.Lower) || reach.Words.GovernmentNouns.Contains(lexeme.Lower) || reach.Words.GroupNouns.Contains(lexeme.Lower)
            || reach.Words.BodyNouns.Contains(lexeme.Lower) || _scene.Knowledge.Titles.Find(lexeme.Lower) is not null;
    }

    private static bool Agrees(PartyDraft draft, bool isPerson, bool isSeveral, Gender gender) =>
        isPerson ? (draft.IsPerson || draft is { Kind: PartyKind.Anonymous, IsPlural: false }) && (draft.Gender == Gender.Unknown || draft.Gender == gender)
        : isSeveral ? !draft.IsPerson && (draft.IsPlural || draft.Kind is not PartyKind.Anonymous)
        : !draft.IsPerson && draft.Kind is not PartyKind.Anonymous;

    private PartyDraft? Person(int at, Gender gender)
    {
        var owned = _scene.OwnedByPronoun.GetValueOrDefault(at);
        var speaker = _lexemes[at].IsQuoted ? speakers.SpeakerAt(at) : null;
        var isReflexive = _lexemes[at].Lower.EndsWith("self", StringComparison.Ordinal);
        bool Fits(Focus focus) => (focus.Draft.IsPerson || focus.Draft is { Kind: PartyKind.Anonymous, IsPlural: false })
            && (focus.Draft.Gender == Gender.Unknown || focus.Draft.Gender == gender) && focus.Draft != owned && focus.Draft != speaker
            && (_lexemes[at].IsQuoted || !_lexemes[focus.First].IsQuoted);

        var draft = reach.Discourse.Beside(at, Fits) ?? reach.Discourse.Pick(at, 0, Fits) ?? Ahead(at, gender) ?? (isReflexive ? null : reach.Discourse.Pick(at, 3, Fits));
        if (draft is { Gender: Gender.Unknown })
        {
            draft.Gender = gender;
        }

        return draft;
    }

    /// <summary>"With time running out on his term, President X will try": the pronoun comes before its name.</summary>
    private PartyDraft? Ahead(int at, Gender gender)
    {
        var start = at;
        while (_lexemes[start - 1].Sentence == _lexemes[at].Sentence && at - start < 60)
        {
            start--;
        }

        if (!reach.Words.Prepositions.Contains(_lexemes[start].Lower) && _lexemes[start].Lower is not "as" and not "while" and not "when" and not "although")
        {
            return null;
        }

        var isBehindComma = false;
        for (var index = at; index < at + 40 && _lexemes[index].Sentence == _lexemes[at].Sentence; index++)
        {
            isBehindComma |= _lexemes[index].IsMark(',');
            if (isBehindComma && _scene.NameAt(index) is { Draft: { IsPerson: true } draft } name)
            {
                return reach.Discourse.IsSubject(name.First, name.End) && (draft.Gender == Gender.Unknown || draft.Gender == gender) ? draft : null;
            }
        }

        return null;
    }

    private PartyDraft? Thing(int at)
    {
        var isIts = _lexemes[at].Lower is "its" or "itself";
        if (!isIts && IsDoubtful(at))
        {
            return null;
        }

        var owned = _scene.OwnedByPronoun.GetValueOrDefault(at);
        bool Fits(Focus focus) => focus.Draft != owned && !focus.IsPlural
            && focus.Draft.Kind is PartyKind.State or PartyKind.Government or PartyKind.Igo or PartyKind.ArmedGroup or PartyKind.PoliticalParty or PartyKind.Ngo or PartyKind.Company or PartyKind.Bloc;

        var back = _lexemes[at].IsQuoted ? 0 : _lexemes[at].IsInitial || !isIts ? 1 : 0;
        return reach.Discourse.Beside(at, Fits) ?? reach.Discourse.Pick(at, back, focus => Fits(focus) && (focus.IsSubject || isIts));
    }

    /// <summary>"It is clear that", "make it easier": no party, or not surely one.</summary>
    private bool IsDoubtful(int at)
    {
        ref readonly var lexeme = ref _lexemes[at];
        ref readonly var next = ref _lexemes[at + 1];
        var isSubject = reach.Words.IsVerbal(next.Lower) || lexeme.Has(LexemeFlags.Contracted);
        if (!isSubject || lexeme.IsPossessive)
        {
            return true;
        }

        var isReported = reach.Words.Speech.Contains(_lexemes[at - 1].Lower) || _lexemes[at - 1].Lower is "that" or "what" or "whether" or "which";
        if (next.Lower is "appears" or "appeared" or "seems" or "seemed" && !isReported)
        {
            return true;
        }

        var isBeing = next.Lower is "is" or "was" or "has" or "would" or "will" or "seems" or "may" or "might" or "could" or "had";
        var after = _lexemes[at + 2].Lower is "highly" or "very" or "quite" or "more" or "less" or "increasingly" or "also" ? _lexemes[at + 3].Lower : _lexemes[at + 2].Lower;
        if (isBeing && (reach.Words.Pleonastic.Contains(after) || after is "be" or "been" or "a" or "the" or "take" or "an"))
        {
            return true;
        }

        return isBeing && next.Lower is "is" or "was" && !isReported;
    }

    private PartyDraft? Several(int at)
    {
        bool Fits(Focus focus) => focus.IsPlural || focus.Draft.IsPlural || focus.Draft.Kind == PartyKind.People;
        if (_lexemes[at].IsQuoted)
        {
            return reach.Discourse.Pick(at, 0, focus => Fits(focus) && focus.IsSubject);
        }

        return reach.Discourse.Pick(at, _lexemes[at].IsInitial ? 1 : 0, focus => Fits(focus) && (focus.IsSubject || _lexemes[at].Lower is "their"));
    }
}
