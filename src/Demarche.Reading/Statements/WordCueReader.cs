using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads statements whose cue is a noun ("the army's claim that") or an adjective ("is confident that").</summary>
/// <param name="paragraph">The paragraph to read.</param>
/// <param name="sources">Finds phrases in it.</param>
/// <param name="contents">Finds contents in it.</param>
/// <param name="cues">The cue lexicon.</param>
internal sealed class WordCueReader(Paragraph paragraph, SourceFinder sources, ContentFinder contents, CueLexicon cues)
{
    /// <summary>The statement whose cue is the noun at a lexeme, or null.</summary>
    /// <param name="noun">The lexeme.</param>
    /// <param name="sentence">Its sentence.</param>
    internal StatementDraft? ReadNoun(int noun, LexemeRange sentence)
    {
        if (cues.Noun(paragraph[noun].Lower) is not { } cue || noun + 2 >= sentence.End)
        {
            return null;
        }

        var (source, next, rule) = SourceOf(noun, sentence);
        if (next + 1 >= sentence.End)
        {
            return null;
        }

        var follower = paragraph[next].Lower;
        if (!cue.Followers.Contains(follower) || source.IsNone || (rule is "noun-owner" && follower is not "that"))
        {
            return null;
        }

        var keepsFollower = follower is "that" or "to";
        var end = contents.EndOf(next, sentence.End, true);
        if (follower is "that" && (!contents.IsClause(next + 1, end) || paragraph[next + 1].Is(WordClass.Finite | WordClass.Auxiliary | WordClass.Modal)))
        {
            return null;
        }

        if (follower is "that")
        {
            end = contents.EndOfSubjectClause(next + 1, end);
        }

        var content = contents.Spans(keepsFollower ? next : next + 1, end);
        return content.IsEmpty ? null : Make(source, noun, keepsFollower || next != noun + 1 ? noun + 1 : next + 1, content, cue.Act, rule);
    }

    /// <summary>The statement whose cue is the adjective at a lexeme, or null.</summary>
    /// <param name="adjective">The lexeme.</param>
    /// <param name="sentence">Its sentence.</param>
    internal StatementDraft? ReadAdjective(int adjective, LexemeRange sentence)
    {
        if (cues.Adjective(paragraph[adjective].Lower) is not { } cue || adjective + 1 >= sentence.End)
        {
            return null;
        }

        var group = sources.StartOfGroup(adjective, sentence.Start);
        var (hasBe, isModal) = (false, false);
        for (var index = group; index < adjective; index++)
        {
            hasBe |= paragraph[index].Is(WordClass.Be);
            isModal |= paragraph[index].Is(WordClass.Modal);
        }

        if (!hasBe || isModal)
        {
            return null;
        }

        var next = paragraph[adjective + 1];
        var isBare = cue.Followers.Contains("that") && next.Is(WordClass.Subject | WordClass.Capital | WordClass.Determiner) && !next.Is(WordClass.Preposition);
        if (!cue.Followers.Contains(next.Lower) && !isBare)
        {
            return null;
        }

        var subject = sources.SubjectBefore(group, sentence.Start);
        if (subject.IsNone || paragraph[subject.Start].Lower is "it" or "that" or "this" or "there" or "what")
        {
            return null;
        }

        var keepsFollower = isBare || next.Lower is "that" or "to";
        var first = keepsFollower ? adjective + 1 : adjective + 2;
        var content = contents.Spans(first, contents.EndOf(first, sentence.End, paragraph[subject.Start].Is(WordClass.Relative)));
        return content.IsEmpty ? null : Make(subject, group, keepsFollower ? adjective + 1 : adjective + 2, content, cue.Act, "adjective");
    }

    // "the army's claim that", "a claim by the army that", "fears among diplomats that"
    private (LexemeRange Source, int Next, string Rule) SourceOf(int noun, LexemeRange sentence)
    {
        var next = noun + 1;
        if (paragraph[next].Lower is "by" or "from" or "among" or "of" && EndOfOwner(next + 1, sentence.End) is var end && end > 0 && end < sentence.End
            && (paragraph[end].Is("that") || (paragraph[next].Lower is not "of" && paragraph[end].Lower is "to" or "for")))
        {
            return (new LexemeRange(next + 1, end), end, "noun-by");
        }

        var owner = OwnerBefore(noun, sentence.Start);
        return owner.IsNone ? (LexemeRange.None, next, "noun") : (owner, next, "noun-owner");
    }

    private int EndOfOwner(int start, int to) => start >= to ? -1 : paragraph.Chunker.EndOfPhraseStartingAt(start, to);

    private LexemeRange OwnerBefore(int noun, int from)
    {
        var index = noun - 1;
        while (index > from && paragraph[index].Is(WordClass.Adjective) && !paragraph[index].Is(WordClass.Determiner))
        {
            index--;
        }

        if (index < from)
        {
            return LexemeRange.None;
        }

        if (paragraph[index].Lower is "his" or "her" or "its" or "their" or "my" or "our" or "your")
        {
            return new LexemeRange(index, index + 1);
        }

        if (!paragraph[index].Is(WordClass.Possessive) || index == from)
        {
            return LexemeRange.None;
        }

        var start = paragraph.Chunker.StartOfCoreEndingAt(index, from);
        return start < 0 ? LexemeRange.None : new LexemeRange(start, index + 1);
    }

    private StatementDraft Make(LexemeRange source, int cueStart, int cueEnd, ImmutableArray<TextSpan> content, Act act, string rule) =>
        new(
            paragraph.Index,
            source.IsNone ? null : paragraph.SpanOf(source.Start, source.End),
            [paragraph.SpanOf(cueStart, cueEnd)],
            content,
            act,
            rule)
        {
            Anchor = cueStart,
        };
}
