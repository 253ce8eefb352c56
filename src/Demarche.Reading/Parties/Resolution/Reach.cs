using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>What the resolvers of one document share.</summary>
/// <param name="Scene">The document, with its names linked.</param>
/// <param name="Discourse">Whom the text has spoken of.</param>
/// <param name="Phrases">Finds noun phrases.</param>
internal sealed record Reach(PartyScene Scene, Discourse Discourse, Naming.NounPhrases Phrases)
{
    internal LexemeTable Lexemes => Scene.Lexemes;

    internal WordLists Words => Scene.Knowledge.Words;

    /// <summary>Adds a mention by a noun and notes it.</summary>
    /// <param name="draft">The party.</param>
    /// <param name="first">Index of the first lexeme.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="rule">What decided.</param>
    /// <param name="confidence">How sure, from 0 to 1.</param>
    /// <param name="isPlural">Whether the words speak of several.</param>
    internal void Mention(PartyDraft draft, int first, int end, string rule, double confidence, bool isPlural = false)
    {
        draft.Mention(Lexemes.Span(first, end), MentionForm.Nominal, rule, confidence);
        Discourse.Note(draft, first, end, isPlural);
    }

    /// <summary>Whether a noun at an index stands alone and does not itself qualify a noun behind it.</summary>
    /// <param name="end">One past the noun.</param>
    /// <returns>True where no noun follows.</returns>
    internal bool IsHeadNoun(int end)
    {
        ref readonly var next = ref Lexemes[end];
        return Lexemes[end - 1].IsPossessive || !next.IsWord || next.Passage != Lexemes[end - 1].Passage
            || Words.IsClosedClass(next.Lower) || Words.IsVerbal(next.Lower) || Words.Quantifiers.Contains(next.Lower)
            || (next.IsCapital && Scene.NameAt(end) is not { Type: Naming.NameType.Adjective });
    }

    /// <summary>Whether a verb of saying belongs to the words: behind them, in front of them, or "according to".</summary>
    /// <param name="first">Index of the first lexeme.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>True where they seem to be a source.</returns>
    internal bool IsSource(int first, int end)
    {
        if (Words.Speech.Contains(Lexemes[first - 1].Lower) && (Lexemes[first - 1].Lower is "said" or "says" or "added" || Lexemes[first - 2].IsMark(',') || Lexemes[first - 2].IsMark('”') || Lexemes[first - 2].IsMark('"')))
        {
            return true;
        }

        if (Lexemes[first - 1].Lower is "to" && Lexemes[first - 2].Lower is "according")
        {
            return true;
        }

        var depth = 0;
        for (var index = end; index < end + 14 && Lexemes[index].Sentence == Lexemes[first].Sentence; index++)
        {
            if (Lexemes[index].IsMark(','))
            {
                depth++;
            }

            var beside = index == end || depth > 0 || Lexemes[end].Lower is "who" or "in" or "of" or "from" or "at" or "close" or "familiar" or "involved" or "briefed" or "with"
                || Words.Adverbs.Contains(Lexemes[index - 1].Lower) || Words.Auxiliaries.Contains(Lexemes[index - 1].Lower);
            if (Words.Speech.Contains(Lexemes[index].Lower))
            {
                return beside;
            }

            if (Lexemes[index].Lower is "and" or "but" or ";" || (Words.Verbs.Contains(Lexemes[index].Lower) && Lexemes[end].Lower is not "who"))
            {
                break;
            }
        }

        return false;
    }
}
