namespace Demarche.Language.Times.Terms;

/// <summary>The part that joins numbers.</summary>
internal static partial class TermComposer
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    private static int JoinDigits(Lexicon lexicon, string text, TermList terms, int index, ref Term term)
    {
        var next = JoinThousands(text, terms, index, ref term);
        if (next > index + 1)
        {
            term.Word = lexicon.Number(NumberLabels.Num);
        }

        var isDotted = term.Start > 1 && text[term.Start - 1] == '.' && char.IsAsciiDigit(text[term.Start - 2]);
        if (!isDotted && IsTight(terms, next) && IsMark(text, terms, next, '.') && IsTight(terms, next + 1) && terms[next + 1].Is(TermShape.Digits)
            && !IsClock(text, terms, next + 1) && !IsDotted(text, terms, next + 2))
        {
            term.Tenths = text[terms[next + 1].Start] - '0';
            term.Shape |= TermShape.Fraction;
            term.End = terms[next + 1].End;
            term.Word = lexicon.Number(NumberLabels.Num);
            return next + 2;
        }

        return next == index + 1 ? JoinSuffix(lexicon, text, terms, next, ref term) : next;
    }

    /// <summary>Whether another stop and number follow: "22.3.2013" is a date, "2.1.4" a number of a version.</summary>
    private static bool IsDotted(string text, TermList terms, int index) =>
        IsTight(terms, index) && IsMark(text, terms, index, '.') && IsTight(terms, index + 1) && terms[index + 1].Is(TermShape.Digits);

    private static int JoinThousands(string text, TermList terms, int index, ref Term term)
    {
        var next = index + 1;
        while (term.End - term.Start <= 9 && IsTight(terms, next) && IsMark(text, terms, next, ',') && IsTight(terms, next + 1)
            && terms[next + 1].Is(TermShape.Digits) && terms[next + 1].End - terms[next + 1].Start == 3)
        {
            term.Number = (int)Math.Min(((long)term.Number * Thousand) + terms[next + 1].Number, int.MaxValue);
            term.End = terms[next + 1].End;
            next += 2;
        }

        return next;
    }

    private static bool IsClock(string text, TermList terms, int index) =>
        terms[index].End - terms[index].Start == 2
        && (IsLetters(text, terms, index + 1, "am") || IsLetters(text, terms, index + 1, "pm")
            || (index + 1 < terms.Count && text[terms[index + 1].Start] is 'a' or 'p' && IsMeridiem(text, terms, index + 1))
            || (index + 1 < terms.Count && terms[index + 1].End - terms[index + 1].Start == 2 && text[terms[index + 1].Start] is 'a' or 'p'
                && text[terms[index + 1].End - 1] == 'm'));

    private static int JoinSuffix(Lexicon lexicon, string text, TermList terms, int next, ref Term term)
    {
        if (!IsTight(terms, next))
        {
            return next;
        }

        if (IsLetters(text, terms, next, "st") || IsLetters(text, terms, next, "nd")
            || IsLetters(text, terms, next, "rd") || IsLetters(text, terms, next, "th"))
        {
            term.Word = lexicon.Number(NumberShapes.OfOrdinal(term.Number));
            term.End = terms[next].End;
            return next + 1;
        }

        var digits = term.End - term.Start;
        var last = IsLetters(text, terms, next, "s") ? next
            : text[terms[next].Start] is '\'' or '\u2019' && IsLetters(text, terms, next + 1, "s") ? next + 1
            : -1;
        if (last > 0 && digits is 2 or 4 && term.Number % 10 == 0 && (last == next || digits == 4))
        {
            term.Word = lexicon.Number(digits == 4 ? NumberLabels.Decadeyear : NumberLabels.Shortdecade);
            term.End = terms[last].End;
            return last + 1;
        }

        return next;
    }

    /// <summary>Reads "twenty-five", "two hundred and ten", "nineteen ninety-six", "twenty-first", "two and a half".</summary>
    private static int JoinWords(Lexicon lexicon, TermList terms, int index, ref Term term)
    {
        var (next, last) = (index + 1, terms[index].Word!.Cardinal);
        var (total, group) = (0, last);
        while (Follows(terms, next, out var at) && terms[at].Word!.Cardinal is >= 0 and var number)
        {
            if (number is Hundred && group is > 0 and < Hundred)
            {
                group *= Hundred;
            }
            else if (number is Thousand && group is > 0 and < Thousand)
            {
                (total, group) = (total + (group * Thousand), 0);
            }
            else if ((last is >= 20 and < Hundred && number is > 0 and < 10 && last % 10 == 0)
                || (last is Hundred or Thousand && number is > 0 and < Hundred))
            {
                group += number;
            }
            else if (total == 0 && group is >= 10 and <= 21 && number is >= 10 and < Hundred)
            {
                (total, group) = (group * Hundred, number);
            }
            else
            {
                break;
            }

            (last, next) = (number, at + 1);
        }

        return Finish(lexicon, terms, next, last, total + group, ref term);
    }

    private static int Finish(Lexicon lexicon, TermList terms, int next, int last, int number, ref Term term)
    {
        term.Number = number;
        term.Shape |= TermShape.Number;
        if (last is >= 20 and < Hundred && last % 10 == 0 && Follows(terms, next, out var at)
            && terms[at].Word!.Ordinal is > 0 and < 10 and var ordinal && at == next + 1)
        {
            term.Number += ordinal;
            term.Word = lexicon.Number(NumberShapes.OfOrdinal(term.Number));
            term.End = terms[at].End;
            return at + 1;
        }

        term.Word = lexicon.Number(NumberShapes.OfWords(number));
        term.End = terms[next - 1].End;
        return next;
    }

    private static bool Follows(TermList terms, int next, out int at)
    {
        at = next;
        if (next < terms.Count && terms[next].Word is { IsJoiner: true } && next + 1 < terms.Count)
        {
            at++;
        }

        return at < terms.Count && terms[at].Word is { } word && (word.Cardinal >= 0 || word.Ordinal >= 0) && !terms[at].Is(TermShape.First);
    }
}
