using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads statements whose content, or its first part, stands before their cue.</summary>
/// <param name="paragraph">The paragraph to read.</param>
/// <param name="contents">Finds contents in it.</param>
/// <param name="drafter">Makes statements.</param>
internal sealed class LeftContentReader(Paragraph paragraph, ContentFinder contents, StatementDrafter drafter)
{
    private readonly CueTail _tail = new(paragraph);

    /// <summary>The statement of a cue whose content stands before its subject, or null.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="sentence">Its sentence.</param>
    internal StatementDraft? Read(VerbCueMatch match, LexemeRange subject, LexemeRange sentence)
    {
        if (!match.Cue.Takes(CueFrames.Middle | CueFrames.Quotation))
        {
            return null;
        }

        var start = subject.Start;
        if (start > sentence.Start && paragraph[start - 1].Lower is "as" or "so")
        {
            start--;
        }

        if (start == sentence.Start && start < subject.Start && match.End + 1 < sentence.End && paragraph[match.End].Is(WordClass.Comma) && match.Cue.Takes(CueFrames.Middle))
        {
            var behind = contents.Spans(match.End + 1, contents.EndOf(match.End + 1, sentence.End, false));
            return drafter.Draft(match, subject, match.Group, match.End, behind, "as-cue", -1, null);
        }

        return ReadBefore(match, subject, start, match.End, sentence, "content-cue");
    }

    // What is said stands before; another part of it may stand behind.
    /// <summary>The statement of a cue whose content stands before it, or null; another part of it may stand behind.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="source">Who says it.</param>
    /// <param name="start">The first lexeme of cue and source.</param>
    /// <param name="end">One past their last.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="rule">The rule's name.</param>
    internal StatementDraft? ReadBefore(VerbCueMatch match, LexemeRange source, int start, int end, LexemeRange sentence, string rule)
    {
        var before = start - 1;
        if (before < sentence.Start)
        {
            return null;
        }

        var comma = paragraph[before].Is(WordClass.Comma | WordClass.Dash);
        var last = comma ? before - 1 : before;
        if (last < sentence.Start || !(comma || paragraph[before].Is(WordClass.Quote)))
        {
            return null;
        }

        var tail = _tail.Read(end, sentence.End, match.Cue);
        var isQuote = paragraph[last].Is(WordClass.Quote) && (comma || paragraph.IsUtterance(last));
        if (isQuote && match.Cue.Takes(CueFrames.Quotation))
        {
            var first = StartOfQuotedRun(last, sentence.Start);
            if (first < last && paragraph[first].Is(WordClass.VerbIng | WordClass.VerbParticiple) && !paragraph[first].Is(WordClass.Quote) && IsAsideBefore(tail.Next, sentence))
            {
                return null;
            }

            var behind = tail.Next < sentence.End && paragraph[tail.Next].Is(WordClass.Quote) && tail.IsSetOff ? tail.Next : -1;
            ImmutableArray<TextSpan> content = behind < 0
                ? contents.Spans(first, last + 1)
                : [.. contents.Spans(first, last + 1), .. contents.Spans(behind, behind + 1)];
            return drafter.Make(match, source, tail, content, rule + "-quote", behind < 0 ? last : behind);
        }

        if (comma && tail.IsSetOff && match.Cue.Takes(CueFrames.Middle) && IsQuoteInLowerCase(tail.Next))
        {
            ImmutableArray<TextSpan> split = [.. contents.Spans(sentence.Start, last + 1), .. contents.Spans(tail.Next, tail.Next + 1)];
            return drafter.Make(match, source, tail, split, rule, tail.Next);
        }

        var isEnd = tail.Next >= sentence.End || paragraph[tail.Next].Is(WordClass.Stop | WordClass.Comma | WordClass.Semicolon)
            || paragraph[tail.Next].Lower is "who" or "whose";
        if (!comma || !isEnd || !match.Cue.Takes(CueFrames.Middle))
        {
            return null;
        }

        var parts = AroundRemark(last, tail.Next, sentence);
        return contents.IsClause(sentence.Start, last + 1) || (parts.Length > 1 && contents.IsClause(tail.Next + 1, sentence.End))
            ? drafter.Make(match, source, tail, parts, rule, -1)
            : null;
    }

    // "Stressing that the sides had "no plan," Moss said the talks ...": what is said stands behind.
    private bool IsAsideBefore(int next, LexemeRange sentence) =>
        next < sentence.End && (paragraph[next].Is(WordClass.Quote) || contents.IsClause(next, sentence.End));

    private ImmutableArray<TextSpan> AroundRemark(int last, int next, LexemeRange sentence)
    {
        var first = sentence.Start;
        if (paragraph[first].Is(WordClass.Coordinator) && last > first)
        {
            first++;
        }

        if (next < sentence.End && paragraph[next].Is(WordClass.Comma) && next + 1 < sentence.End && paragraph[next + 1].Is(WordClass.Relative))
        {
            next = contents.NextComma(next + 1, sentence.End);
        }

        var left = contents.Spans(first, last + 1);
        var goesOn = next + 1 < sentence.End && paragraph[next].Is(WordClass.Comma)
            && !paragraph[next + 1].Is(WordClass.VerbIng | WordClass.Coordinator | WordClass.Relative | WordClass.Quote);
        return goesOn ? [.. left, .. contents.Spans(next + 1, contents.EndOf(next + 1, sentence.End, false))] : left;
    }

    private bool IsQuoteInLowerCase(int index) =>
        paragraph[index].Is(WordClass.Quote) && paragraph.QuoteAt(index).Inner is { IsEmpty: false } inner && char.IsLower(paragraph.Text[inner.Start]);

    private int StartOfQuotedRun(int last, int from)
    {
        var first = last;
        while (first > from && paragraph[first - 1].Is(WordClass.Quote))
        {
            first--;
        }

        return first == from || paragraph[first - 1].Is(WordClass.Punctuation | WordClass.Coordinator) ? first : from;
    }
}
