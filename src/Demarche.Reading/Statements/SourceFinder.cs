using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>Finds the phrase that names who speaks: the subject before a verb group, or behind an inverted one.</summary>
/// <param name="paragraph">The paragraph to look in.</param>
internal sealed class SourceFinder(Paragraph paragraph)
{
    private const WordClass ParentheticalStart = WordClass.Preposition | WordClass.Time | WordClass.TimeWord | WordClass.Relative
        | WordClass.VerbIng | WordClass.VerbParticiple | WordClass.Adverb | WordClass.Subordinator | WordClass.Coordinator;

    /// <summary>The subject of the verb group that starts at <paramref name="group"/>.</summary>
    /// <param name="group">The group's first lexeme.</param>
    /// <param name="from">The first lexeme of the sentence.</param>
    /// <returns>The phrase, or none.</returns>
    internal LexemeRange SubjectBefore(int group, int from) => WithoutLead(Subject(group, from));

    private LexemeRange Subject(int group, int from)
    {
        var end = SkipSpan(SkipTimeBackward(group, from), from);
        if (end <= from)
        {
            return LexemeRange.None;
        }

        var previous = paragraph[end - 1];
        if (previous.Is(WordClass.Relative))
        {
            return previous.Is("that") && (end - 2 < from || paragraph[end - 2].Is(WordClass.Verb | WordClass.Boundary))
                ? LexemeRange.None
                : new LexemeRange(end - 1, end);
        }

        if (previous.Is(WordClass.Comma | WordClass.Dash))
        {
            return BeforeInsertion(end - 1, from);
        }

        // "those surveyed say", "a report published on Monday said": a participle behind the noun belongs to the phrase.
        var isBeforeVerb = paragraph[group].Is(WordClass.VerbPast | WordClass.Helper) || paragraph[group].Lower is "say" or "says";
        var nounEnd = isBeforeVerb && end - 1 > from && previous.Is(WordClass.VerbParticiple) && !previous.Is(WordClass.Capital | WordClass.Adjective) ? end - 1 : end;
        var start = paragraph.Chunker.StartOfPhraseEndingAt(nounEnd, from);
        return start < 0 ? LexemeRange.None : new LexemeRange(start, end);
    }

    // "what the minister", "why Norway": the word that opens the clause is no part of its subject. A stretch of time says nothing.
    private LexemeRange WithoutLead(LexemeRange subject)
    {
        if (subject.IsNone)
        {
            return subject;
        }

        var start = subject.Start;
        while (start + 1 < subject.End && paragraph[start].Lower is "what" or "why" or "how" or "when" or "whether" or "if" or "asked")
        {
            start++;
        }

        return paragraph[subject.End - 1].Lower is "years" or "months" or "weeks" or "days" or "decades" or "worth" or "longer"
            ? LexemeRange.None
            : subject with { Start = start };
    }

    // "The president for months has said", "the ministry at the time said".
    private int SkipSpan(int end, int from)
    {
        if (end - from < 3 || paragraph[end - 1].Lower is not ("years" or "months" or "weeks" or "days" or "decades" or "hours" or "time" or "moment"))
        {
            return end;
        }

        for (var index = end - 2; index > Math.Max(from, end - 5); index--)
        {
            if (paragraph[index].Lower is "for" or "at" or "over" or "in" or "within")
            {
                return index;
            }
        }

        return end;
    }

    /// <summary>The subject of the first clause before <paramref name="before"/>, for a verb that shares it ("met X and said").</summary>
    /// <param name="before">Where to stop looking.</param>
    /// <param name="from">The first lexeme of the sentence.</param>
    /// <returns>The phrase, or none.</returns>
    internal LexemeRange MainSubject(int before, int from)
    {
        from = StartOfLastClause(before, from);
        var index = from;
        if (paragraph[from].Is(WordClass.Subordinator | WordClass.Preposition | WordClass.VerbIng))
        {
            while (index < before && !paragraph[index].Is(WordClass.Comma))
            {
                index++;
            }

            if (index == before)
            {
                index = from;
            }
        }

        for (var limit = Math.Min(before, index + NounPhraseChunker.Reach); index < limit; index++)
        {
            if (IsFinite(index, from))
            {
                var group = StartOfGroup(index, from);
                var subject = SubjectBefore(group, from);
                if (!subject.IsNone && !paragraph[subject.Start].Is(WordClass.Relative) && !IsSubordinate(subject.Start, from))
                {
                    return subject;
                }
            }
        }

        return LexemeRange.None;
    }

    /// <summary>The phrase behind an inverted cue or "according to", with its appositions.</summary>
    /// <param name="start">Its first lexeme.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <returns>The phrase, or none.</returns>
    internal LexemeRange PhraseBehind(int start, int to)
    {
        var end = paragraph.Chunker.EndOfPhraseStartingAt(start, to);
        if (end < 0)
        {
            return LexemeRange.None;
        }

        while (end < to && paragraph[end].Is(WordClass.Comma) && EndOfApposition(end + 1, to) is var wider && wider > 0)
        {
            end = wider;
        }

        return new LexemeRange(start, end);
    }

    /// <summary>The first lexeme of the verb group that ends in a verb: its helpers and adverbs.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="from">The first lexeme of the sentence.</param>
    internal int StartOfGroup(int verb, int from)
    {
        var start = verb;
        while (start > from && IsGroupWord(start - 1, from))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether a lexeme can be the verb that carries a clause.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="from">The first lexeme of the sentence.</param>
    internal bool IsFinite(int index, int from)
    {
        var lexeme = paragraph[index];
        if (lexeme.Is(WordClass.Modal | WordClass.Auxiliary) && !(lexeme.Is("may") && lexeme.Is(WordClass.Capital)))
        {
            return true;
        }

        if (!lexeme.Is(WordClass.Finite) || lexeme.Is(WordClass.Capital | WordClass.Preposition | WordClass.Subordinator))
        {
            return false;
        }

        if (index > from && paragraph[index - 1] is var before && (before.Is(WordClass.Possessive | WordClass.Number) || (before.Is(WordClass.Determiner | WordClass.Adjective | WordClass.Preposition) && !before.Is(WordClass.Pronoun | WordClass.Adverb))))
        {
            return false;
        }

        if (lexeme.Is(WordClass.VerbPast))
        {
            return index + 1 >= paragraph.Lexemes.Count || !paragraph[index + 1].Is("by");
        }

        return index > from && (lexeme.Is(WordClass.VerbThird)
            ? !IsPlural(index - 1)
            : IsPlural(index - 1));
    }

    /// <summary>Whether a lexeme looks like the head of a plural subject.</summary>
    /// <param name="index">The lexeme.</param>
    internal bool IsPlural(int index)
    {
        var lexeme = paragraph[index];
        if (lexeme.Is(WordClass.Pronoun | WordClass.Quantifier))
        {
            return lexeme.Lower is not ("he" or "she" or "it" or "one" or "this" or "that" or "each" or "everyone" or "nobody" or "someone" or "himself" or "herself" or "itself");
        }

        return (lexeme.Lower.EndsWith('s') && !lexeme.Lower.EndsWith("ss", StringComparison.Ordinal) && !lexeme.Is(WordClass.Capital))
            || lexeme.Lower is "people" or "police" or "men" or "women" or "media" or "children" or "spokesmen" or "republicans" or "democrats"
            || (lexeme.Is(WordClass.Capital) && lexeme.Lower.EndsWith('s'))
            || lexeme.Lower.EndsWith("men", StringComparison.Ordinal);
    }

    private bool IsSubordinate(int start, int from) => start - 1 > from && paragraph[start - 1].Is(WordClass.Subordinator | WordClass.Relative);

    // "X argues Y, while Z waits, thinking that": Z thinks.
    private int StartOfLastClause(int before, int from)
    {
        for (var index = before - 1; index > Math.Max(from, before - NounPhraseChunker.Reach); index--)
        {
            if (paragraph[index].Lower is "while" or "whereas" && index + 2 < before && !paragraph[index + 1].Is(WordClass.VerbIng))
            {
                return index + 1;
            }
        }

        return from;
    }

    private bool IsGroupWord(int index, int from)
    {
        var lexeme = paragraph[index];
        if (lexeme.Is(WordClass.Capital) && index > from)
        {
            return false;
        }

        if (lexeme.Is(WordClass.Helper))
        {
            return !lexeme.Is(WordClass.Coordinator);
        }

        if (lexeme.Is("since"))
        {
            return index > from && paragraph[index - 1].Lower is "has" or "have" or "had";
        }

        if (lexeme.Is("no") && index + 1 < paragraph.Lexemes.Count && paragraph[index + 1].Is("longer"))
        {
            return true;
        }

        return (lexeme.Is(WordClass.Adverb) || (lexeme.Is("longer") && index > from && paragraph[index - 1].Is("no"))) && !lexeme.Is(WordClass.Time | WordClass.Preposition | WordClass.Pronoun | WordClass.Determiner | WordClass.Subordinator);
    }

    private int SkipTimeBackward(int end, int from)
    {
        var start = end;
        while (start > from && paragraph[start - 1].Is(WordClass.Time | WordClass.DayPart | WordClass.Number))
        {
            start--;
        }

        if (start == end || !IsTimeRun(start, end))
        {
            return end;
        }

        while (start > from && paragraph[start - 1].Is(WordClass.TimeWord))
        {
            start--;
        }

        if (start > from && paragraph[start - 1].Lower is "on" or "in" or "this")
        {
            start--;
        }

        return start > from ? start : end;
    }

    private bool IsTimeRun(int start, int end)
    {
        if (paragraph[end - 1].Lower is "may" or "march" && !paragraph[end - 1].Is(WordClass.Capital))
        {
            return false;
        }

        for (var index = start; index < end; index++)
        {
            if (paragraph[index].Is(WordClass.Time) && !IsSurnameMay(index, start))
            {
                return true;
            }
        }

        return start > 0 && paragraph[start - 1].Is(WordClass.TimeWord) && paragraph[end - 1].Is(WordClass.DayPart);
    }

    private bool IsSurnameMay(int index, int start) =>
        paragraph[index].Is("may") && index == start && index > 0 && paragraph[index - 1].Is(WordClass.Capital) && !paragraph[index - 1].Is(WordClass.Time);

    // "X, who is Y, said", "X, a Y, said", "X, on Monday, said": the phrase before the insertion, with what renames it.
    private LexemeRange BeforeInsertion(int closing, int from)
    {
        var mark = paragraph[closing].Class & (WordClass.Comma | WordClass.Dash);
        var segmentEnd = closing;
        var appositionEnd = closing;
        for (var index = closing - 1; index > Math.Max(from, closing - NounPhraseChunker.Reach); index--)
        {
            if (!paragraph[index].Is(mark))
            {
                continue;
            }

            var isAside = paragraph[index + 1].Is(ParentheticalStart) && !IsOrigin(index + 1);
            var renames = !isAside && !HasFinite(index + 1, segmentEnd);
            if (!isAside && !renames && !(paragraph[index + 1].Is(WordClass.Number)))
            {
                // The insertion may have begun further left: "X, who met Y, Z and W, said".
                segmentEnd = index;
                appositionEnd = index;
                continue;
            }

            if (isAside)
            {
                appositionEnd = index;
            }

            var start = paragraph.Chunker.StartOfPhraseEndingAt(index, from);
            if (start >= 0 && IsClauseStart(start, from))
            {
                return new LexemeRange(NameBefore(start, from), appositionEnd);
            }

            segmentEnd = index;
        }

        return LexemeRange.None;
    }

    // "Harry Bond, 30, of Raleigh, a driver, who ..., said": back over what renames a person to the name.
    private int NameBefore(int start, int from)
    {
        while (start - 1 > from && paragraph[start - 1].Is(WordClass.Comma))
        {
            var renames = paragraph[start].Is(WordClass.Determiner | WordClass.Number) || IsOrigin(start) || paragraph[start].Span.In(paragraph.Text)[^1] == '.';
            var left = paragraph.Chunker.StartOfPhraseEndingAt(start - 1, from);
            if (!renames || left < 0)
            {
                return start;
            }

            if (left > from && paragraph[left - 1].Is("of"))
            {
                left--;
            }

            if (left > from && !paragraph[left - 1].Is(WordClass.Punctuation | WordClass.Quote | WordClass.Subordinator) || !(paragraph[left].Is(WordClass.Capital | WordClass.Number) || IsOrigin(left)))
            {
                return start;
            }

            start = left;
        }

        return start;
    }

    private bool IsOrigin(int index) => paragraph[index].Is("of") || paragraph[index].Is(WordClass.Number);

    private bool IsClauseStart(int start, int from) =>
        start == from || paragraph[start - 1].Is(WordClass.Boundary | WordClass.Adverb | WordClass.Verb);

    private bool HasFinite(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (IsFinite(index, start))
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfApposition(int start, int to)
    {
        if (start + 1 < to && paragraph[start].Is("then"))
        {
            start++;
        }

        if (start >= to || (paragraph[start].Is(ParentheticalStart) && !paragraph[start].Is(WordClass.Capital) && !IsOrigin(start)) || paragraph[start].Is(WordClass.Quote | WordClass.Pronoun) && !paragraph[start].Is(WordClass.Determiner))
        {
            return -1;
        }

        var end = paragraph[start].Is("of")
            ? paragraph.Chunker.EndOfPhraseStartingAt(start + 1, to)
            : paragraph.Chunker.EndOfPhraseStartingAt(start, to);
        return end > 0 && (end == to || paragraph[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Semicolon | WordClass.Dash | WordClass.Relative | WordClass.Time | WordClass.Preposition)) ? end : -1;
    }
}
