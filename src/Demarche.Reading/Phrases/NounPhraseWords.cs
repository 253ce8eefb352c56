namespace Demarche.Reading.Phrases;

/// <summary>Tells which lexemes can be head or modifier of a noun phrase, from their classes and neighbours.</summary>
/// <param name="lexemes">The lexemes of one paragraph.</param>
internal sealed class NounPhraseWords(IReadOnlyList<Lexeme> lexemes)
{
    /// <summary>Words that no phrase has before its head.</summary>
    internal const WordClass Function = WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary
        | WordClass.Modal | WordClass.Negation | WordClass.Adverb | WordClass.Relative | WordClass.Punctuation;

    /// <summary>Whether a lexeme can be the head of a phrase.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="from">The first lexeme that counts.</param>
    internal bool IsHead(int index, int from)
    {
        var lexeme = lexemes[index];
        if (lexeme.Is(WordClass.Pronoun | WordClass.Subject | WordClass.Quantifier | WordClass.Relative))
        {
            return !lexeme.Is("that") || index == from || !lexemes[index - 1].Is(WordClass.Verb);
        }

        if (IsName(index))
        {
            return !lexeme.Is(Function | WordClass.Determiner | WordClass.Time) || IsNameInside(index, from) || (index > from && lexeme.Is(WordClass.Modal));
        }

        if (lexeme.Is(Function | WordClass.Determiner | WordClass.Possessive | WordClass.Time))
        {
            return false;
        }

        if (lexeme.Is(WordClass.Quote))
        {
            return false;
        }

        return !lexeme.Is(WordClass.Verb) || IsVerbFormUsedAsNoun(index, from) || (index > from && IsNounLike(index - 1) && !lexeme.Is(WordClass.VerbPast));
    }

    /// <summary>Whether a lexeme can stand before the head of a phrase.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="from">The first lexeme that counts.</param>
    internal bool IsModifier(int index, int from)
    {
        var lexeme = lexemes[index];
        if (lexeme.Is(WordClass.Time))
        {
            return false;
        }

        if (lexeme.Is(WordClass.Coordinator))
        {
            return index > from && lexeme.Is("and") && JoinsModifiers(index);
        }

        if (lexeme.Is(WordClass.Quote))
        {
            return index > from && lexemes[index - 1].Is(WordClass.Capital) && lexemes[index + 1].Is(WordClass.Capital);
        }

        if (IsName(index) && (!lexeme.Is(Function | WordClass.Subject | WordClass.Interrogative) || IsTitleWord(index)))
        {
            return true;
        }

        if (lexeme.Is(WordClass.Quantifier | WordClass.Number | WordClass.Adjective))
        {
            return true;
        }

        if (lexeme.Is(WordClass.Adverb))
        {
            return index > from && lexemes[index - 1].Is(WordClass.Determiner | WordClass.Possessive) && lexemes[index + 1].Is(WordClass.Verb | WordClass.Adjective);
        }

        if (lexeme.Is(Function | WordClass.Pronoun | WordClass.Subject | WordClass.Symbol))
        {
            return false;
        }

        return !lexeme.Is(WordClass.Verb) || IsVerbFormUsedAsNoun(index, from) || IsLeadingParticiple(index, from);
    }

    // "a former head of research": a form that may be a verb, where a verb could not be followed so.
    /// <summary>Whether a form that may be a verb is followed as only a noun can be.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="start">The first lexeme of the phrase.</param>
    /// <param name="to">One past the last lexeme that counts.</param>
    internal bool IsFollowedAsNoun(int index, int start, int to) =>
        index + 1 < to
            ? (IsPlainNoun(index + 1) && !lexemes[index + 1].Is(WordClass.Pronoun))
                || lexemes[index + 1].Is("of")
                || ((index > start || lexemes[Math.Max(index - 1, 0)].Is(WordClass.Preposition)) && lexemes[index + 1].Is(WordClass.Comma | WordClass.Stop))
                || (index > 0 && lexemes[index - 1].Is(WordClass.Coordinator | WordClass.Preposition) && lexemes[index + 1].Is(WordClass.Preposition))
            : index > start;

    // "royal and naval archives": an adjective or name on either side of "and" before one noun.
    /// <summary>Whether "and" joins two modifiers of one noun.</summary>
    /// <param name="index">The lexeme.</param>
    internal bool JoinsModifiers(int index) =>
        index > 0
        && index + 1 < lexemes.Count
        && lexemes[index + 1].Is(WordClass.Adjective)
        && lexemes[index - 1].Is(WordClass.Adjective | WordClass.Capital)
        && index + 2 < lexemes.Count
        && IsPlainNoun(index + 2);

    // "Theresa May", "the UN": a capital inside a run of capitals is a name whatever else the word may be.
    /// <summary>Whether a capital stands in a run of capitals.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="from">The first lexeme that counts.</param>
    internal bool IsNameInside(int index, int from) =>
        lexemes[index].Is(WordClass.Capital) && index > from && lexemes[index - 1].Is(WordClass.Capital) && !lexemes[index].Is(WordClass.Determiner);

    /// <summary>Whether a lexeme begins with a capital.</summary>
    /// <param name="index">The lexeme.</param>
    internal bool IsName(int index) => lexemes[index].Is(WordClass.Capital);

    private bool IsPlainNoun(int index) => !lexemes[index].Is(Function | WordClass.Determiner | WordClass.Subject | WordClass.Possessive | WordClass.Time);

    private bool IsVerbFormUsedAsNoun(int index, int from)
    {
        var lexeme = lexemes[index];
        var isLed = index > from && (lexemes[index - 1].Is(WordClass.Determiner | WordClass.Adjective | WordClass.Possessive | WordClass.Number)
            || (lexemes[index - 1].Is(WordClass.Adverb) && index - 1 > from && lexemes[index - 2].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Adjective)));
        if (isLed)
        {
            return true;
        }

        var startsClause = index == from || lexemes[index - 1].Is(WordClass.Punctuation | WordClass.Preposition | WordClass.Coordinator | WordClass.Quote);
        return lexeme.Is(WordClass.VerbBase) && !lexeme.Is(WordClass.VerbPast) && (startsClause || lexemes[index - 1].Is(WordClass.Capital));
    }

    // "“...,” retired General Moss said": behind a mark, a participle before a name belongs to it.
    private bool IsLeadingParticiple(int index, int from) =>
        lexemes[index].Is(WordClass.VerbParticiple)
        && (index == from || lexemes[index - 1].Is(WordClass.Quote))
        && index + 2 < lexemes.Count
        && lexemes[index + 1].Is(WordClass.Capital)
        && lexemes[index + 2].Is(WordClass.Capital);

    // "Under Secretary Moss".
    private bool IsTitleWord(int index) => lexemes[index].Is("under") && index + 1 < lexemes.Count && lexemes[index + 1].Lower is "secretary" or "secretary-general";

    private bool IsNounLike(int index) => !lexemes[index].Is(Function | WordClass.Verb | WordClass.Subject);
}
