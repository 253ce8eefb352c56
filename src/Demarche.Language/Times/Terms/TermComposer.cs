namespace Demarche.Language.Times.Terms;

/// <summary>Joins terms that are one word to rules: "10,000", "a.m.", "twenty-five", "1990s", "3rd", "Sept.", "'s".</summary>
internal static partial class TermComposer
{
    /// <summary>Joins what belongs together, in place and in one pass.</summary>
    /// <param name="lexicon">The words that rules know.</param>
    /// <param name="text">The text.</param>
    /// <param name="terms">The terms as cut.</param>
    internal static void Compose(Lexicon lexicon, string text, TermList terms)
    {
        var kept = 0;
        for (var index = 0; index < terms.Count;)
        {
            var next = index + 1;
            var term = terms[index];
            if (term.Is(TermShape.Digits))
            {
                next = JoinDigits(lexicon, text, terms, index, ref term);
            }
            else if (term.Word is { } word)
            {
                next = word.Cardinal >= 0 && term.Is(TermShape.Letters)
                    ? JoinWords(lexicon, terms, index, ref term)
                    : JoinMarks(lexicon, text, terms, index, ref term, word);
            }

            terms[kept++] = term;
            index = next;
        }

        terms.Shorten(kept);
    }

    private static bool IsTight(TermList terms, int index) => index < terms.Count && !terms[index].Is(TermShape.Apart);

    private static bool IsMark(string text, TermList terms, int index, char mark) =>
        index < terms.Count && terms[index].End == terms[index].Start + 1 && text[terms[index].Start] == mark;

    private static bool IsLetters(string text, TermList terms, int index, string letters) =>
        IsTight(terms, index)
        && text.AsSpan(terms[index].Start, terms[index].End - terms[index].Start).Equals(letters, StringComparison.OrdinalIgnoreCase);

    private static int JoinMarks(Lexicon lexicon, string text, TermList terms, int index, ref Term term, TimeWord word)
    {
        if (!term.Is(TermShape.Letters))
        {
            return JoinPunctuation(lexicon, text, terms, index, ref term);
        }

        if (term.End == term.Start + 1 && text[term.Start] is 'a' or 'p' or 'A' or 'P' && IsMeridiem(text, terms, index))
        {
            term.Word = text[term.Start] is 'a' or 'A' ? lexicon.Before : lexicon.After;
            var last = IsTight(terms, index + 3) && IsMark(text, terms, index + 3, '.') ? index + 3 : index + 2;
            term.End = terms[last].End;
            return last + 1;
        }

        if (!word.TakesStop)
        {
            return index + 1;
        }

        if (IsTight(terms, index + 1) && IsMark(text, terms, index + 1, '.'))
        {
            term.End++;
            return index + 2;
        }

        term.Word = word.NeedsStop ? null : word;
        return index + 1;
    }

    private static bool IsMeridiem(string text, TermList terms, int index) =>
        IsTight(terms, index + 1) && IsMark(text, terms, index + 1, '.') && IsLetters(text, terms, index + 2, "m");

    private static int JoinPunctuation(Lexicon lexicon, string text, TermList terms, int index, ref Term term)
    {
        var mark = text[term.Start];
        if (mark is '\'' or '\u2019' && IsLetters(text, terms, index + 1, "s"))
        {
            term.End = terms[index + 1].End;
            term.Word = lexicon.Possessive;
            return index + 2;
        }

        if (mark == '-' && IsTight(terms, index + 1) && IsMark(text, terms, index + 1, '-'))
        {
            term.End = terms[index + 1].End;
            term.Word = lexicon.LongDash;
            return index + 2;
        }

        if (mark is '-' or '\u2013' && (term.Is(TermShape.Apart) || !IsTight(terms, index + 1)))
        {
            term.Word = lexicon.LongDash;
        }

        return index + 1;
    }
}
