using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads the statements of one paragraph that have a cue in it.</summary>
internal sealed class ParagraphStatements
{
    private readonly Paragraph _paragraph;
    private readonly VerbCueFinder _finder;
    private readonly VerbCueReader _verbs;
    private readonly WordCueReader _words;
    private readonly AccordingToReader _according;

    /// <summary>Makes a reader for one paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal ParagraphStatements(Paragraph paragraph)
    {
        var cues = CueLexicon.Default;
        var sources = new SourceFinder(paragraph);
        var contents = new ContentFinder(paragraph, sources, cues);
        _paragraph = paragraph;
        _finder = new VerbCueFinder(paragraph, sources, cues);
        _verbs = new VerbCueReader(paragraph, sources, contents);
        _words = new WordCueReader(paragraph, sources, contents, cues);
        _according = new AccordingToReader(paragraph, sources, contents);
    }

    /// <summary>The paragraph's statements, in order of their cues.</summary>
    internal List<StatementDraft> Read()
    {
        if (TranscriptReader.Read(_paragraph) is { } turn)
        {
            return [turn];
        }

        var drafts = new List<StatementDraft>();
        for (var number = 0; number < _paragraph.Sentences.Length; number++)
        {
            drafts.AddRange(ReadSentence(_paragraph.Sentences[number]).Select(draft => draft with { Sentence = number }));
        }

        return drafts;
    }

    private List<StatementDraft> ReadSentence(LexemeRange sentence)
    {
        var drafts = new List<StatementDraft>();
        for (var index = sentence.Start; index < sentence.End; index++)
        {
            if (ReadAt(index, sentence) is { } draft && !drafts.Exists(earlier => draft.Cue.Any(cue => earlier.Cue.Any(cue.Overlaps))))
            {
                drafts.Add(draft);
            }
        }

        AddColons(drafts, sentence);
        return drafts;
    }

    // "The minister was blunt: "No."" and, at the end of the paragraph, "The minister said:".
    private void AddColons(List<StatementDraft> drafts, LexemeRange sentence)
    {
        for (var colon = sentence.Start + 1; colon < sentence.End; colon++)
        {
            var isLast = colon + 1 == _paragraph.Lexemes.Count;
            if (!_paragraph[colon].Is(WordClass.Colon) || !(isLast || (colon + 1 < sentence.End && _paragraph[colon + 1].Is(WordClass.Quote))))
            {
                continue;
            }

            if (isLast || !drafts.Any(draft => draft.Content.Any(part => part.Overlaps(_paragraph[colon + 1].Span))))
            {
                AddColon(drafts, sentence, colon, isLast);
            }
        }
    }

    private void AddColon(List<StatementDraft> drafts, LexemeRange sentence, int colon, bool isLast)
    {
        var (subject, cue) = _verbs.Introduction(sentence.Start, colon, _finder);
        if (subject.IsNone || (isLast && cue.IsNone))
        {
            return;
        }

        drafts.Add(new StatementDraft(
            _paragraph.Index,
            _paragraph.SpanOf(subject.Start, subject.End),
            [cue.IsNone ? _paragraph[colon].Span : _paragraph.SpanOf(cue.Start, cue.End)],
            isLast ? [] : [_paragraph[colon + 1].Span],
            Act.Assert,
            "colon")
        {
            Anchor = colon,
            IsIntroduction = isLast,
            IsSaying = !cue.IsNone && cue.End == colon && _paragraph[cue.End - 1].Lower is "said" or "says" or "wrote" or "writes" or "added" or "adds" or "read" or "reads" or "stated" or "states" or "tweeted",
            LastQuote = isLast ? -1 : colon + 1,
        });
    }

    private StatementDraft? ReadAt(int index, LexemeRange sentence)
    {
        if (_paragraph[index].Is(WordClass.Quote | WordClass.Punctuation))
        {
            return null;
        }

        foreach (var match in _finder.At(index, sentence))
        {
            if (_verbs.Read(match, sentence) is { } draft)
            {
                return draft;
            }
        }

        return _according.Read(index, sentence) ?? _words.ReadNoun(index, sentence) ?? _words.ReadAdjective(index, sentence);
    }
}
