using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads what stands between a cue and its content: whom it is said to, when, where and in what.</summary>
/// <param name="paragraph">The paragraph to read.</param>
internal sealed class CueTail(Paragraph paragraph)
{
    private static readonly HashSet<string> Media = new(StringComparer.Ordinal)
    {
        "statement", "interview", "email", "e-mail", "letter", "speech", "report", "memo", "tweet", "post", "briefing", "conference",
        "address", "release", "message", "article", "telegram", "communique", "communiqué", "column", "op-ed", "filing", "note", "broadcast",
    };

    /// <summary>Reads from behind a cue.</summary>
    /// <param name="start">The lexeme behind the cue.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <returns>What stands there, and where the content can begin.</returns>
    internal Result Read(int start, int to, VerbCue cue)
    {
        var index = start;
        var addressee = LexemeRange.None;
        var medium = LexemeRange.None;
        if (cue.Takes(CueFrames.Addressee))
        {
            addressee = AddresseeAt(index, to, cue);
            index = addressee.IsNone ? index : addressee.End;
        }

        while (index < to && StepOver(index, to, cue, ref medium, ref addressee) is var next && next > index)
        {
            index = next;
        }

        var isSetOff = index + 1 < to
            && (paragraph[index].Is(WordClass.Colon) || (paragraph[index].Is(WordClass.Comma) && paragraph[index + 1].Is(WordClass.Quote)));
        if (index + 1 < to && paragraph[index].Is(WordClass.Comma) && !isSetOff && AfterAside(index, to) is var aside && aside > 0)
        {
            (index, isSetOff) = (aside, paragraph[aside].Is(WordClass.Quote));
            return new Result(index, addressee, medium, isSetOff, false);
        }

        return new Result(isSetOff ? index + 1 : index, addressee, medium, isSetOff, index == start);
    }

    // "said, smiling, that ..." and "said, without evidence, "..."
    private int AfterAside(int comma, int to)
    {
        for (var index = comma + 1; index < Math.Min(to - 1, comma + 15); index++)
        {
            if (paragraph[index].Is(WordClass.Quote | WordClass.Stop))
            {
                return -1;
            }

            if (paragraph[index].Is(WordClass.Comma))
            {
                return paragraph[index + 1].Is(WordClass.Quote) || paragraph[index + 1].Is("that") ? index + 1 : -1;
            }
        }

        return -1;
    }

    private LexemeRange AddresseeAt(int start, int to, VerbCue cue)
    {
        if (start >= to || !CanBegin(start))
        {
            return LexemeRange.None;
        }

        var first = paragraph[start];
        if (first.Is(WordClass.Pronoun) && !first.Is(WordClass.Determiner))
        {
            return new LexemeRange(start, start + 1);
        }

        var end = paragraph.Chunker.EndOfPhraseStartingAt(start, EndOfAddressee(start, to));
        if (end < 0)
        {
            return LexemeRange.None;
        }

        var isFollowed = end >= to || paragraph[end].Is(WordClass.Punctuation | WordClass.Quote | WordClass.Interrogative | WordClass.Preposition
            | WordClass.Time | WordClass.TimeWord | WordClass.Determiner | WordClass.Pronoun | WordClass.Subject | WordClass.Capital | WordClass.Subordinator)
            || paragraph[end].Lower is "that" or "to" or "not";
        return isFollowed && !(cue.Takes(CueFrames.Object) && !FollowedByFrame(end, to)) ? new LexemeRange(start, end) : LexemeRange.None;
    }

    // Words that also take an object ("urged calm") need "to" or "that" behind somebody addressed.
    private bool FollowedByFrame(int end, int to) => end < to && paragraph[end].Lower is "to" or "that" or "not";

    // "told reporters Moss would": a plural noun in small letters before a capital ends the phrase; so does an acronym.
    private int EndOfAddressee(int start, int to)
    {
        for (var index = start; index + 1 < to; index++)
        {
            var (lexeme, next) = (paragraph[index], paragraph[index + 1]);
            var isPlural = lexeme.Lower.EndsWith('s') && !lexeme.Is(WordClass.Capital | WordClass.Determiner | WordClass.Possessive | WordClass.Adjective);
            if (isPlural && next.Is(WordClass.Capital) && !next.Is(WordClass.Preposition))
            {
                return index + 1;
            }

            if (index == start && IsAcronym(index) && !next.Is(WordClass.Possessive | WordClass.Coordinator | WordClass.Preposition))
            {
                return index + 1;
            }
        }

        return to;
    }

    private bool IsAcronym(int index) => paragraph[index].Span is { Length: > 1 and < 7 } span && span.In(paragraph.Text).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool CanBegin(int index) => !paragraph[index].Is(WordClass.Punctuation | WordClass.Quote | WordClass.Preposition | WordClass.Interrogative | WordClass.Helper
        | WordClass.Subordinator | WordClass.Coordinator | WordClass.Time) || paragraph[index].Is(WordClass.Determiner) && !paragraph[index].Is("that");

    private int StepOver(int index, int to, VerbCue cue, ref LexemeRange medium, ref LexemeRange addressee)
    {
        var lexeme = paragraph[index];
        if (IsTime(index))
        {
            return EndOfTime(index, to);
        }

        if (lexeme.Is(WordClass.Adverb) && !lexeme.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Capital | WordClass.Adjective)
            && !lexeme.Is("so") && index + 1 < to && (paragraph[index + 1].Is("that") || paragraph[index + 1].Is(WordClass.Punctuation | WordClass.Quote | WordClass.Preposition | WordClass.Time)))
        {
            return index + 1;
        }

        return lexeme.Is(WordClass.Preposition) && cue.Takes(CueFrames.Quotation | CueFrames.Clause | CueFrames.That | CueFrames.Addressee)
            ? StepOverPhrase(index, to, cue, ref medium, ref addressee)
            : index;
    }

    private int StepOverPhrase(int index, int to, VerbCue cue, ref LexemeRange medium, ref LexemeRange addressee)
    {
        var preposition = paragraph[index];
        if (preposition.Lower is "of" or "like" or "about" or "for" && !IsBeforeContent(index, to)
            || (preposition.Is("to") && index + 1 < to && paragraph[index + 1].Is(WordClass.VerbBase) && cue.Takes(CueFrames.Infinitive)))
        {
            return index;
        }

        if (preposition.Lower is "on" or "in" or "by" or "since" && index + 1 < to && (IsTime(index + 1) || paragraph[index + 1].Is(WordClass.Number)))
        {
            return EndOfTime(index + 1, to);
        }

        var end = paragraph.Chunker.EndOfPhraseStartingAt(index + 1, to);
        if (end < 0)
        {
            return index;
        }

        if (preposition.Is("to"))
        {
            addressee = addressee.IsNone ? new LexemeRange(index + 1, end) : addressee;
            return end;
        }

        var core = paragraph.Chunker.EndOfCoreStartingAt(index + 1, to);
        if (preposition.Is("in") && core > 0 && Media.Contains(paragraph[core - 1].Lower) && medium.IsNone && paragraph[index + 1].Lower is "a" or "an" or "the" or "his" or "her")
        {
            medium = new LexemeRange(index, core);
            if (addressee.IsNone && core + 1 < end && paragraph[core].Is("to"))
            {
                // "said in a speech to the council": the speech is made to whom the words are.
                addressee = new LexemeRange(core + 1, end);
            }
        }

        return end;
    }

    private bool IsBeforeContent(int index, int to)
    {
        var end = paragraph.Chunker.EndOfPhraseStartingAt(index + 1, to);
        return end > 0 && end + 1 < to && (paragraph[end].Is("that") || paragraph[end].Is(WordClass.Colon | WordClass.Quote) || (paragraph[end].Is(WordClass.Comma) && paragraph[end + 1].Is(WordClass.Quote)));
    }

    private bool IsTime(int index) =>
        (paragraph[index].Is(WordClass.Time) && !(paragraph[index].Lower is "may" or "march" && !paragraph[index].Is(WordClass.Capital)))
        || (paragraph[index].Is(WordClass.TimeWord) && index + 1 < paragraph.Lexemes.Count && paragraph[index + 1].Is(WordClass.Time | WordClass.DayPart | WordClass.TimeWord))
        || paragraph[index].Lower is "earlier" or "later";

    private int EndOfTime(int index, int to)
    {
        while (index < to && (paragraph[index].Is(WordClass.Time | WordClass.DayPart | WordClass.TimeWord | WordClass.Number) || paragraph[index].Lower is "earlier" or "later") && !paragraph[index].Is(WordClass.Modal & ~WordClass.Time))
        {
            index++;
        }

        return index;
    }

    /// <summary>What stands between a cue and its content.</summary>
    /// <param name="Next">The lexeme where a content can begin; the sentence's end where none can.</param>
    /// <param name="Addressee">Whom it is said to.</param>
    /// <param name="Medium">The medium, with its preposition: "in a statement".</param>
    /// <param name="IsSetOff">Whether a colon, or a comma and a quotation, sets the content off.</param>
    /// <param name="IsEmpty">Whether nothing stands between.</param>
    internal readonly record struct Result(int Next, LexemeRange Addressee, LexemeRange Medium, bool IsSetOff, bool IsEmpty);
}
