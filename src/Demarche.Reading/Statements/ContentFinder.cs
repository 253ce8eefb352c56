using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Finds how far a content reaches.</summary>
/// <param name="paragraph">The paragraph to look in.</param>
/// <param name="sources">Finds subjects in it.</param>
/// <param name="cues">The cue lexicon.</param>
internal sealed class ContentFinder(Paragraph paragraph, SourceFinder sources, CueLexicon cues)
{
    /// <summary>One past the last lexeme of the content that starts at <paramref name="start"/>.</summary>
    /// <param name="start">Its first lexeme.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="endsAtComma">Whether the next comma ends it: the cue stands in a relative or leading clause.</param>
    /// <param name="isObject">Whether it is an object: a clause set off behind it, or another verb, is no part of it.</param>
    internal int EndOf(int start, int to, bool endsAtComma, bool isObject = false)
    {
        for (var index = start; index < to; index++)
        {
            var lexeme = paragraph[index];
            var ends = lexeme.Is(WordClass.Stop) ? IsLastMark(index, to)
                : lexeme.Is(WordClass.Semicolon)
                || (index > start && lexeme.Is(WordClass.Comma) && (endsAtComma || EndsAtComma(index, to)))
                || (isObject && index > start && EndsObject(index, to))
                || (index > start && HasCommaInside(index - 1) && EndsAtComma(index - 1, to))
                || (index > start + 1 && lexeme.Is(WordClass.Coordinator) && (StartsSharedVerb(index + 1, to) || (lexeme.Is("but") && StartsCue(index + 1, to))))
                || (index > start && lexeme.Is("according") && index + 1 < to && paragraph[index + 1].Is("to"));
            if (ends)
            {
                return index;
            }
        }

        return to;
    }

    /// <summary>The words of a content, without a mark that only joins it to its cue.</summary>
    /// <param name="start">Its first lexeme.</param>
    /// <param name="end">One past its last lexeme.</param>
    internal ImmutableArray<TextSpan> Spans(int start, int end)
    {
        while (end > start && paragraph[end - 1].Is(WordClass.Comma | WordClass.Dash | WordClass.Colon))
        {
            end--;
        }

        while (start < end && paragraph[start].Is(WordClass.Comma | WordClass.Dash | WordClass.Colon))
        {
            start++;
        }

        return start >= end ? [] : [paragraph.SpanOf(start, end)];
    }

    /// <summary>Where a clause that stands as a subject ends: before the verb of the sentence around it ("the claim that it fell was false").</summary>
    /// <param name="start">The clause's first lexeme.</param>
    /// <param name="end">One past the last lexeme it can have.</param>
    internal int EndOfSubjectClause(int start, int end)
    {
        var hasVerb = false;
        for (var index = start; index < end; index++)
        {
            if (paragraph[index].Is(WordClass.Boundary))
            {
                hasVerb = false;
            }
            else if (sources.IsFinite(index, start))
            {
                if (hasVerb && !paragraph[index - 1].Is(WordClass.Helper | WordClass.Adverb) && !paragraph[index - 1].Is("to"))
                {
                    return index;
                }

                hasVerb = true;
            }
        }

        return end;
    }

    /// <summary>Whether a clause between two lexemes has a verb of its own, or is a quotation.</summary>
    /// <param name="start">The first lexeme.</param>
    /// <param name="end">One past the last.</param>
    internal bool IsClause(int start, int end)
    {
        if (start < end && paragraph[start].Lower is "he" or "she" or "they" or "it" or "we" or "i" or "there")
        {
            return true;
        }

        for (var index = start; index < Math.Min(end, start + NounPhraseChunker.Reach); index++)
        {
            if (sources.IsFinite(index, start) || (paragraph[index].Is(WordClass.Quote) && (index == start || OpensWithVerb(index))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a remark such as ", Moss said" begins at a lexeme and nothing of weight follows it.</summary>
    /// <param name="start">The lexeme behind the comma.</param>
    /// <param name="to">The end of the sentence.</param>
    internal bool IsRemark(int start, int to)
    {
        var verb = VerbBehindSubject(start, to);
        if (verb < 0 || !TakesMiddle(verb))
        {
            return false;
        }

        var after = verb + 1;
        return after >= to || paragraph[after].Is(WordClass.Stop | WordClass.Comma | WordClass.Time | WordClass.Preposition | WordClass.TimeWord);
    }

    /// <summary>The first comma from a lexeme on, or the end.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="to">The end.</param>
    internal int NextComma(int index, int to)
    {
        while (index < to && !paragraph[index].Is(WordClass.Comma))
        {
            index++;
        }

        return index;
    }

    private static bool IsFiniteForm(WordClass form) => (form & WordClass.Finite) != WordClass.None;

    private bool EndsObject(int index, int to) =>
        paragraph[index].Is(WordClass.Dash)
        || (paragraph[index].Is(WordClass.Comma) && index + 1 < to && paragraph[index + 1].Is(WordClass.Relative | WordClass.Subordinator | WordClass.VerbThird | WordClass.Auxiliary | WordClass.VerbIng));

    private bool EndsAtComma(int comma, int to)
    {
        var next = comma + 1;
        if (next >= to)
        {
            return true;
        }

        if (paragraph[next].Is(WordClass.VerbIng))
        {
            return TakesClause(next, WordClass.VerbIng);
        }

        if (paragraph[next].Is("according") || IsRemark(next, to))
        {
            return true;
        }

        if (paragraph[next].Is(WordClass.Coordinator) || paragraph[next].Lower is "while" or "although" or "though")
        {
            if (next + 1 < to && paragraph[next + 1].Is(WordClass.VerbIng))
            {
                return TakesClause(next + 1, WordClass.VerbIng);
            }

            return StartsCue(next + 1, to);
        }

        return false;
    }

    private bool StartsCue(int start, int to) => VerbBehindSubject(start, to) is var verb && verb >= 0 && TakesClause(verb, WordClass.Finite);

    private bool StartsSharedVerb(int start, int to)
    {
        while (start < to && (paragraph[start].Is(WordClass.Adverb | WordClass.Auxiliary) || paragraph[start].Is("since")) && cues.Verbs(paragraph[start].Lower).All(entry => !entry.Cue.Particles.IsEmpty))
        {
            start++;
        }

        return start < to && TakesClause(start, WordClass.VerbPast | WordClass.VerbThird);
    }

    private int VerbBehindSubject(int start, int to)
    {
        var verb = SkipGroup(start, to);
        if (verb < to && cues.Verbs(paragraph[verb].Lower).Length > 0 && paragraph[verb].Is(WordClass.VerbPast | WordClass.VerbThird))
        {
            return verb;
        }

        var end = paragraph.Chunker.EndOfPhraseStartingAt(start, Math.Min(to, start + 15));
        if (end < 0)
        {
            return -1;
        }

        verb = SkipGroup(end, to);
        return verb < to && cues.Verbs(paragraph[verb].Lower).Length > 0 ? verb : -1;
    }

    private int SkipGroup(int index, int to)
    {
        while (index < to && paragraph[index].Is(WordClass.Adverb | WordClass.Helper) && cues.Verbs(paragraph[index].Lower).IsEmpty)
        {
            index++;
        }

        return index;
    }

    private bool TakesMiddle(int verb) =>
        cues.Verbs(paragraph[verb].Lower).Any(entry => entry.Cue.Particles.IsEmpty && entry.Cue.Takes(CueFrames.Middle) && IsFiniteForm(entry.Form));

    private bool TakesClause(int verb, WordClass form) =>
        cues.Verbs(paragraph[verb].Lower).Any(entry => entry.Cue.Particles.IsEmpty && (entry.Form & form) != WordClass.None && entry.Cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Quotation));

    private bool OpensWithVerb(int index)
    {
        var inner = paragraph.QuoteAt(index).Inner.In(paragraph.Text);
        var end = inner.IndexOf(' ');
        var word = (end < 0 ? inner : inner[..end]).ToString();
        return word.Length > 0 && char.IsLower(word[0]) && (WordClasses.Default.Of(word, word) & (WordClass.Finite | WordClass.Helper)) != WordClass.None;
    }

    private bool HasCommaInside(int index) =>
        paragraph[index].Is(WordClass.Quote) && paragraph.QuoteAt(index).LastMark(paragraph.Text) is ',';

    private bool IsLastMark(int index, int to)
    {
        while (index < to && paragraph[index].Is(WordClass.Stop | WordClass.Close | WordClass.Symbol))
        {
            index++;
        }

        return index == to;
    }
}
