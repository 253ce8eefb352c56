using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>Reads "according to X, Y" and "Y, according to X".</summary>
/// <param name="paragraph">The paragraph to read.</param>
/// <param name="sources">Finds phrases in it.</param>
/// <param name="contents">Finds contents in it.</param>
internal sealed class AccordingToReader(Paragraph paragraph, SourceFinder sources, ContentFinder contents)
{
    /// <summary>The statement whose cue begins at a lexeme, or null.</summary>
    /// <param name="index">The lexeme.</param>
    /// <param name="sentence">Its sentence.</param>
    internal StatementDraft? Read(int index, LexemeRange sentence)
    {
        if (!paragraph[index].Is("according") || index + 2 >= sentence.End || !paragraph[index + 1].Is("to"))
        {
            return null;
        }

        var leads = index == sentence.Start || (index == sentence.Start + 1 && paragraph[sentence.Start].Is(WordClass.Coordinator | WordClass.Adverb));
        var source = leads ? new LexemeRange(index + 2, paragraph.Chunker.EndOfPhraseStartingAt(index + 2, sentence.End)) : sources.PhraseBehind(index + 2, sentence.End);
        if (source.End < 0)
        {
            return null;
        }

        source = source with { End = Math.Max(source.End, EndOfSegment(index + 2, sentence.End)) };

        var content = leads || paragraph[index - 1].Is(WordClass.Subordinator | WordClass.Coordinator)
            ? Behind(source.End, sentence)
            : Before(index, source.End, sentence);
        return content.IsEmpty
            ? null
            : new StatementDraft(
                paragraph.Index,
                paragraph.SpanOf(source.Start, source.End),
                [paragraph.SpanOf(index, index + 2)],
                content,
                Act.Assert,
                "according-to")
            {
                Anchor = index,
            };
    }

    // Up to the comma, where nothing on the way has a verb of its own: "a count of records kept by the ministry,".
    private int EndOfSegment(int start, int to)
    {
        for (var index = start; index < Math.Min(to, start + NounPhraseChunker.Reach); index++)
        {
            var lexeme = paragraph[index];
            if (lexeme.Is(WordClass.Comma | WordClass.Stop))
            {
                return index;
            }

            if (lexeme.Is(WordClass.Helper | WordClass.Relative | WordClass.Punctuation | WordClass.Quote | WordClass.Subordinator | WordClass.Subject) && !lexeme.Is(WordClass.Capital))
            {
                return index;
            }
        }

        return -1;
    }

    private ImmutableArray<TextSpan> Behind(int index, LexemeRange sentence)
    {
        while (index < sentence.End && !paragraph[index].Is(WordClass.Comma | WordClass.Stop))
        {
            index++;
        }

        return index + 1 >= sentence.End ? [] : contents.Spans(index + 1, contents.EndOf(index + 1, sentence.End, false));
    }

    private ImmutableArray<TextSpan> Before(int index, int behind, LexemeRange sentence)
    {
        var first = sentence.Start;
        var before = contents.Spans(paragraph[first].Is(WordClass.Coordinator) ? first + 1 : first, index);
        var goesOn = behind + 1 < sentence.End && paragraph[behind].Is(WordClass.Comma) && !paragraph[behind + 1].Is(WordClass.VerbIng | WordClass.Relative);
        return goesOn ? [.. before, .. contents.Spans(behind + 1, contents.EndOf(behind + 1, sentence.End, false))] : before;
    }
}
