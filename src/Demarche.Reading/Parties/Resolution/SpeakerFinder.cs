using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>Finds who speaks a quotation: the party beside a verb of saying in the same passage, else whoever spoke before it.</summary>
/// <param name="reach">The document.</param>
internal sealed class SpeakerFinder(Reach reach)
{
    private const int LongestQuotation = 400;
    private readonly LexemeTable _lexemes = reach.Lexemes;

    /// <summary>Who speaks the quotation around a lexeme, as far as is known when the text was read up to now.</summary>
    /// <param name="at">Index of a quoted lexeme.</param>
    /// <returns>The speaker, or null where it is not clear.</returns>
    internal PartyDraft? SpeakerAt(int at) => SpeakerAt(at, 0);

    private PartyDraft? SpeakerAt(int at, int depth)
    {
        var passage = _lexemes[at].Passage;
        var (open, close) = (at, at);
        while (open > 0 && at - open < LongestQuotation && _lexemes[open - 1].Passage == passage && _lexemes[open].IsQuoted)
        {
            open--;
        }

        while (close - at < LongestQuotation && _lexemes[close].Passage == passage && _lexemes[close].IsQuoted)
        {
            close++;
        }

        return Behind(close, passage) ?? InFront(open, passage) ?? Before(passage, open, depth);
    }

    private PartyDraft? Behind(int close, int passage)
    {
        var start = _lexemes[close].IsWord ? close : close + 1;
        for (var index = close; index < start + 12 && _lexemes[index].Passage == passage; index++)
        {
            if (_lexemes[index].IsQuoted && index > start)
            {
                break;
            }

            if (reach.Words.Speech.Contains(_lexemes[index].Lower))
            {
                return StartingAt(index + 1) ?? EndingAt(index, start) ?? EndingAt(index - 1, start);
            }
        }

        return null;
    }

    private PartyDraft? InFront(int open, int passage)
    {
        for (var index = open; index > open - 30 && index >= 0 && _lexemes[index].Passage == passage; index--)
        {
            if (reach.Words.Speech.Contains(_lexemes[index].Lower) && !_lexemes[index].IsQuoted && (StartingBehindQuote(index) ?? EndingAt(index, 0)) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>“...,” said X, 35, a farmer. “...”: the quotation goes on behind its speaker.</summary>
    private PartyDraft? StartingBehindQuote(int verb) =>
        verb > 1 && (_lexemes[verb - 1].IsQuoted || (!_lexemes[verb - 1].IsWord && _lexemes[verb - 2].IsQuoted)) ? StartingAt(verb + 1) : null;

    /// <summary>A quotation that fills its passage goes on from the one before, or follows "X said:".</summary>
    private PartyDraft? Before(int passage, int open, int depth)
    {
        var index = open;
        while (index > 0 && open - index < LongestQuotation && _lexemes[index].Passage == passage)
        {
            if (!_lexemes[index].IsQuoted && _lexemes[index].IsWord)
            {
                return null;
            }

            index--;
        }

        return index <= 0 || depth > 5 || _lexemes[index].Passage == passage ? null
            : _lexemes[index].IsMark(':') && reach.Words.Speech.Contains(_lexemes[index - 1].Lower) ? EndingAt(index - 1, 0)
            : _lexemes[index].IsQuoted ? SpeakerAt(index, depth + 1) : null;
    }

    private PartyDraft? StartingAt(int index)
    {
        Focus? best = null;
        foreach (var focus in reach.Discourse.In(_lexemes[index].Sentence))
        {
            if (focus.First == index || (focus.First > index && focus.First <= index + 6 && IsTitle(index, focus.First)))
            {
                best = best is null || focus.End > best.End || focus.First < best.First ? focus : best;
            }
        }

        return best?.Draft;
    }

    /// <summary>"said State Department spokesman X": titles and determiners may stand between.</summary>
    private bool IsTitle(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (reach.Scene.TitleAt(index) is null && reach.Scene.NameAt(index) is null && !reach.Words.Determiners.Contains(_lexemes[index].Lower))
            {
                return false;
            }
        }

        return true;
    }

    private PartyDraft? EndingAt(int verb, int from)
    {
        Focus? best = null;
        foreach (var focus in reach.Discourse.In(_lexemes[verb].Sentence))
        {
            if (focus.End <= verb && focus.First >= from && focus.End > verb - 16 && _lexemes[focus.First].Sentence == _lexemes[verb].Sentence
                && !_lexemes[focus.First].IsQuoted && Reaches(focus, verb))
            {
                best = best is null || focus.End > best.End || (focus.End == best.End && focus.First < best.First) ? focus : best;
            }
        }

        return best?.Draft;
    }

    private bool Reaches(Focus focus, int verb)
    {
        if (focus.End == verb)
        {
            return !_lexemes[focus.End - 1].IsPossessive && !reach.Words.Prepositions.Contains(_lexemes[focus.First - 1].Lower);
        }

        if (_lexemes[focus.End].IsMark(',') && _lexemes[verb - 1].IsMark(','))
        {
            return focus.IsSubject;
        }

        for (var index = focus.End; index < verb; index++)
        {
            if (!reach.Words.Auxiliaries.Contains(_lexemes[index].Lower) && !reach.Words.Adverbs.Contains(_lexemes[index].Lower))
            {
                return false;
            }
        }

        return true;
    }
}
