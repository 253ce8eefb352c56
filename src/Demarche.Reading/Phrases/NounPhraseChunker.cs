namespace Demarche.Reading.Phrases;

/// <summary>
/// Finds noun phrases in lexemes that carry no tags, from an end or from a start. Indexes count lexemes; a phrase is a
/// half-open range of them. Looks at no more than <see cref="Reach"/> lexemes, so that long text costs linear time.
/// </summary>
/// <param name="lexemes">The lexemes of one paragraph.</param>
internal sealed class NounPhraseChunker(IReadOnlyList<Lexeme> lexemes)
{
    /// <summary>How many lexemes a phrase may have.</summary>
    internal const int Reach = 60;

    private readonly NounPhraseWords _words = new(lexemes);

    /// <summary>The start of the noun phrase that ends at <paramref name="end"/>, with what is attached to it by prepositions, or -1.</summary>
    /// <param name="end">One past its last lexeme.</param>
    /// <param name="from">The first lexeme it may reach.</param>
    internal int StartOfPhraseEndingAt(int end, int from)
    {
        from = Math.Max(from, end - Reach);
        var start = StartOfCoreEndingAt(end, from);
        while (start > from)
        {
            var wider = Attach(start, from);
            if (wider < 0)
            {
                break;
            }

            start = wider;
        }

        return start;
    }

    /// <summary>The start of the simple noun phrase (up to its head, nothing attached behind) that ends at <paramref name="end"/>, or -1.</summary>
    /// <param name="end">One past its last lexeme.</param>
    /// <param name="from">The first lexeme it may reach.</param>
    internal int StartOfCoreEndingAt(int end, int from)
    {
        from = Math.Max(from, end - Reach);
        var index = end - 1;
        if (index >= from && lexemes[index].Is(WordClass.Close))
        {
            index = OpeningOf(index, from) - 1;
        }

        if (index >= from + 1 && lexemes[index].Is(WordClass.Reflexive))
        {
            index--;
        }

        if (index < from || !_words.IsHead(index, from))
        {
            return -1;
        }

        if (lexemes[index].Is(WordClass.Pronoun) && !lexemes[index].Is(WordClass.Capital | WordClass.Quantifier | WordClass.Determiner))
        {
            return index;
        }

        if (lexemes[index].Is(WordClass.Subject))
        {
            return index;
        }

        return StartOfModifiers(index, from);
    }

    /// <summary>One past the last lexeme of the noun phrase that starts at <paramref name="start"/>, or -1.</summary>
    /// <param name="start">Its first lexeme.</param>
    /// <param name="to">One past the last lexeme it may reach.</param>
    internal int EndOfPhraseStartingAt(int start, int to)
    {
        to = Math.Min(to, start + Reach);
        var end = EndOfCoreStartingAt(start, to);
        while (end > 0 && end < to)
        {
            var wider = AttachBehind(end, to);
            if (wider < 0)
            {
                break;
            }

            end = wider;
        }

        return end;
    }

    /// <summary>One past the head of the noun phrase that starts at <paramref name="start"/>, or -1.</summary>
    /// <param name="start">Its first lexeme.</param>
    /// <param name="to">One past the last lexeme it may reach.</param>
    internal int EndOfCoreStartingAt(int start, int to)
    {
        if (start >= to)
        {
            return -1;
        }

        var first = lexemes[start];
        if (first.Is(WordClass.Pronoun) && !first.Is(WordClass.Determiner | WordClass.Capital | WordClass.Quantifier))
        {
            return start + 1;
        }

        var index = start;
        var head = -1;
        while (index < to && index < start + Reach && Continues(index, start, to))
        {
            if (lexemes[index].Is(WordClass.Open))
            {
                index = ClosingOf(index, to);
            }
            else if (!lexemes[index].Is(WordClass.Determiner | WordClass.Possessive) || lexemes[index].Is(WordClass.Pronoun))
            {
                head = index;
            }

            index++;
        }

        return head < 0 ? -1 : Math.Max(head + 1, EndsInBracket(index) ? index : 0);
    }

    private bool EndsInBracket(int index) => index > 0 && lexemes[index - 1].Is(WordClass.Close);

    private bool Continues(int index, int start, int to)
    {
        var lexeme = lexemes[index];
        if (lexeme.Is(WordClass.Determiner) && !lexeme.Is(WordClass.Capital))
        {
            return index == start || lexemes[index - 1].Is(WordClass.Quantifier | WordClass.Determiner);
        }

        if (lexeme.Is(WordClass.Possessive))
        {
            return index > start;
        }

        if (lexeme.Is(WordClass.Time) && !(index + 1 < to && lexemes[index + 1].Is(WordClass.Possessive)))
        {
            return false;
        }

        if (lexeme.Is(WordClass.Open))
        {
            return index > start && ClosingOf(index, to) is var close && close > index && close - index < 8 && lexemes[index - 1].Is(WordClass.Capital);
        }

        if (lexeme.Is(WordClass.Quote))
        {
            return index > start && index + 1 < to && lexemes[index - 1].Is(WordClass.Capital) && lexemes[index + 1].Is(WordClass.Capital);
        }

        if (lexeme.Is(WordClass.Coordinator))
        {
            return index > start && index + 1 < to && lexeme.Is("and") && _words.JoinsModifiers(index);
        }

        if (_words.IsName(index) && !lexeme.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Subject | WordClass.Helper))
        {
            return true;
        }

        if (lexeme.Is(WordClass.Quantifier | WordClass.Number | WordClass.Adjective))
        {
            return true;
        }

        if (lexeme.Is(NounPhraseWords.Function | WordClass.Pronoun | WordClass.Subject))
        {
            return false;
        }

        return !lexeme.Is(WordClass.Verb)
            || (index > start && lexemes[index - 1].Is(WordClass.Determiner | WordClass.Adjective | WordClass.Possessive | WordClass.Number))
            || (lexeme.Is(WordClass.VerbBase) && !lexeme.Is(WordClass.VerbPast) && _words.IsFollowedAsNoun(index, start, to));
    }

    // "officials familiar with the report", "the minister of defence", "an engineer employed in the dredging", "A and B".
    private int Attach(int start, int from)
    {
        var link = start - 1;
        if (!lexemes[link].Is(WordClass.Preposition) || lexemes[link].Is(WordClass.Subordinator) || link - 1 < from)
        {
            return lexemes[link].Is(WordClass.Coordinator) && lexemes[link].Lower is "and" or "or" or "&" ? AttachCoordinate(link, from) : -1;
        }

        var before = link - 1;
        if (lexemes[before].Is(WordClass.Preposition) && before - 1 >= from)
        {
            before--;
        }

        if (lexemes[before].Is(WordClass.Postmodifier | WordClass.VerbParticiple | WordClass.VerbIng) && before > from && !lexemes[before].Is(WordClass.Capital))
        {
            before--;
            if (lexemes[before].Is(WordClass.Adverb) && before > from)
            {
                before--;
            }
        }

        // "those likely to chill markets": what stands before "to" and an adjective is another phrase.
        var isInfinitive = lexemes[link].Is("to") && lexemes[before].Is(WordClass.Adjective) && !lexemes[before].Is(WordClass.Capital);
        return isInfinitive || (lexemes[before].Is(WordClass.Time | WordClass.Pronoun) && !lexemes[before].Is(WordClass.Quantifier))
            ? -1
            : StartOfCoreEndingAt(before + 1, from);
    }

    private int AttachCoordinate(int link, int from)
    {
        var other = StartOfCoreEndingAt(link, from);
        if (other < 0)
        {
            return -1;
        }

        var start = other;
        while (start > from)
        {
            if (lexemes[start - 1].Is(WordClass.Comma) && StartOfCoreEndingAt(start - 1, from) is var item && item >= 0 && IsOpenLeft(item, from))
            {
                start = item;
                continue;
            }

            break;
        }

        return IsOpenLeft(start, from) ? start : -1;
    }

    private bool IsOpenLeft(int start, int from) =>
        start == from || lexemes[start - 1].Is(WordClass.Punctuation | WordClass.Quote | WordClass.Subordinator | WordClass.Coordinator)
            || (lexemes[start - 1].Is(WordClass.Preposition) && (start - 1 == from || !lexemes[start - 2].Is(WordClass.Verb)));

    private int AttachBehind(int end, int to)
    {
        var link = end;
        if (lexemes[link].Lower is "and" or "&" && link + 1 < to && EndOfCoreStartingAt(link + 1, to) is var other && other > 0)
        {
            return other < to && lexemes[other].Is(WordClass.Helper | WordClass.VerbPast) && !lexemes[other].Is(WordClass.Adjective) ? -1 : other;
        }

        if (lexemes[link].Is(WordClass.Postmodifier) && link + 1 < to && lexemes[link + 1].Is(WordClass.Preposition))
        {
            link++;
        }

        if (lexemes[link].Is(WordClass.VerbParticiple) && !lexemes[link].Is(WordClass.Capital) && link + 1 < to
            && (lexemes[link + 1].Is("by") || lexemes[link + 1].Lower is "in" or "on" or "with" or "at" or "from"))
        {
            link++;
        }

        if (!lexemes[link].Is(WordClass.Preposition) || lexemes[link].Is(WordClass.Subordinator) || lexemes[link].Is("like") || link + 1 >= to)
        {
            return -1;
        }

        var isInfinitive = lexemes[link].Is("to") && lexemes[link + 1].Is(WordClass.VerbBase) && !lexemes[link + 1].Is(WordClass.Capital);
        return isInfinitive || lexemes[link + 1].Is(WordClass.Time | WordClass.TimeWord) ? -1 : EndOfCoreStartingAt(link + 1, to);
    }

    private int StartOfModifiers(int head, int from)
    {
        var start = head;
        while (start > from)
        {
            var previous = start - 1;
            if (lexemes[previous].Is("that") && !lexemes[previous].Is(WordClass.Capital) && (previous == from || !lexemes[previous - 1].Is(WordClass.Preposition)))
            {
                return start;
            }

            if (lexemes[previous].Is(WordClass.Determiner) && !_words.IsNameInside(previous, from))
            {
                start = previous;
                while (start > from && lexemes[start - 1].Lower is "all" or "both" or "half" or "such")
                {
                    start--;
                }

                return start;
            }

            if (lexemes[previous].Is(WordClass.Possessive) && previous > from && _words.IsHead(previous - 1, from))
            {
                start = previous - 1;
                continue;
            }

            if (lexemes[previous].Is(WordClass.Close) && start == head)
            {
                break;
            }

            if (!_words.IsModifier(previous, from))
            {
                break;
            }

            start = previous;
        }

        return start;
    }

    private int OpeningOf(int close, int from)
    {
        for (var index = close - 1; index >= Math.Max(from, close - 8); index--)
        {
            if (lexemes[index].Is(WordClass.Open))
            {
                return index;
            }
        }

        return close;
    }

    private int ClosingOf(int open, int to)
    {
        for (var index = open + 1; index < Math.Min(to, open + 9); index++)
        {
            if (lexemes[index].Is(WordClass.Close))
            {
                return index;
            }
        }

        return open;
    }
}
