using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads statements whose cue is a verb.</summary>
internal sealed class VerbCueReader
{
    private readonly Paragraph _paragraph;
    private readonly SourceFinder _sources;
    private readonly ContentFinder _contents;
    private readonly SubjectFit _fit;
    private readonly StatementDrafter _drafter;
    private readonly LeftContentReader _left;
    private readonly RightContentReader _right;

    /// <summary>Makes a reader for one paragraph.</summary>
    /// <param name="paragraph">The paragraph to read.</param>
    /// <param name="sources">Finds subjects in it.</param>
    /// <param name="contents">Finds contents in it.</param>
    internal VerbCueReader(Paragraph paragraph, SourceFinder sources, ContentFinder contents)
    {
        (_paragraph, _sources, _contents) = (paragraph, sources, contents);
        _fit = new SubjectFit(paragraph, sources);
        _drafter = new StatementDrafter(paragraph);
        _left = new LeftContentReader(paragraph, contents, _drafter);
        _right = new RightContentReader(paragraph, sources, contents, _fit, _drafter);
    }

    /// <summary>The statement that a cue makes, or null where its source or content does not fit.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="sentence">Its sentence.</param>
    internal StatementDraft? Read(VerbCueMatch match, LexemeRange sentence)
    {
        if (match.IsPassive)
        {
            return ReadPassive(match, sentence);
        }

        if (match.Cue is { Verb: "quote", Particles.Length: 0 })
        {
            return ReadQuoted(match, sentence) ?? ReadFinite(match, sentence);
        }

        return match.IsParticiple ? ReadParticiple(match, sentence) : ReadInverted(match, sentence) ?? ReadFinite(match, sentence);
    }

    /// <summary>Who is about to speak in a clause that ends in a colon, and the cue where it has one.</summary>
    /// <param name="from">The first lexeme of the sentence.</param>
    /// <param name="colon">The colon.</param>
    /// <param name="finder">Finds cues in the sentence.</param>
    internal (LexemeRange Subject, LexemeRange Cue) Introduction(int from, int colon, VerbCueFinder finder)
    {
        for (var index = colon - 1; index >= Math.Max(from, colon - NounPhraseChunker.Reach); index--)
        {
            foreach (var match in finder.At(index, new LexemeRange(from, colon)))
            {
                if (match.IsPassive || !match.Cue.Takes(CueFrames.Quotation))
                {
                    continue;
                }

                var subject = _sources.SubjectBefore(match.Group, from);
                subject = subject.IsNone ? _sources.MainSubject(match.Group, from) : subject;
                return (subject, new LexemeRange(match.Group, match.End));
            }
        }

        return (_sources.MainSubject(colon, from), LexemeRange.None);
    }

    private StatementDraft? ReadFinite(VerbCueMatch match, LexemeRange sentence)
    {
        var isShared = match.Group > sentence.Start && _paragraph[match.Group - 1].Is(WordClass.Coordinator);
        var subject = isShared
            ? _sources.MainSubject(match.Group - 1, sentence.Start)
            : _sources.SubjectBefore(match.Group, sentence.Start);
        if (isShared && (subject.IsNone || !_fit.Agrees(match, subject)))
        {
            subject = NearestSubject(match, sentence);
        }

        if (subject.IsNone || !_fit.Agrees(match, subject) || _fit.IsNaming(match, subject))
        {
            return null;
        }

        return (isShared ? null : _left.Read(match, subject, sentence)) ?? _right.Read(match, subject, sentence, isShared ? "shared-subject" : "subject-cue");
    }

    // "He said the sides doubt it and believe that": the verb takes the nearest subject that it agrees with.
    private LexemeRange NearestSubject(VerbCueMatch match, LexemeRange sentence)
    {
        for (var index = match.Group - 2; index > Math.Max(sentence.Start, match.Group - NounPhraseChunker.Reach); index--)
        {
            if (_sources.IsFinite(index, sentence.Start)
                && _sources.SubjectBefore(_sources.StartOfGroup(index, sentence.Start), sentence.Start) is { IsNone: false } subject
                && _fit.Agrees(match, subject))
            {
                return subject;
            }
        }

        return LexemeRange.None;
    }

    // "..., said the minister": the cue before its source.
    private StatementDraft? ReadInverted(VerbCueMatch match, LexemeRange sentence)
    {
        if (match.Group != match.Verb || (match.Form & WordClass.Finite) == WordClass.None || !match.Cue.Takes(CueFrames.Middle | CueFrames.Quotation) || match.End >= sentence.End)
        {
            return null;
        }

        var before = match.Group - 1;
        if (before < sentence.Start)
        {
            return ReadLeading(match, sentence);
        }

        if (!_paragraph[before].Is(WordClass.Quote | WordClass.Comma))
        {
            return null;
        }

        var source = _sources.PhraseBehind(match.End, sentence.End);
        if (source.IsNone || _sources.SubjectBefore(match.Group, sentence.Start) is { IsNone: false } && _paragraph[before].Is(WordClass.Comma) && !_paragraph[Math.Max(before - 1, 0)].Is(WordClass.Quote))
        {
            return null;
        }

        return _left.ReadBefore(match, source, match.Group, source.End, sentence, "inverted");
    }

    // "Said the minister, "We will not sign"": the cue opens the sentence.
    private StatementDraft? ReadLeading(VerbCueMatch match, LexemeRange sentence)
    {
        var source = _sources.PhraseBehind(match.End, sentence.End);
        if (source.IsNone || source.End + 1 >= sentence.End || !_paragraph[source.End].Is(WordClass.Comma | WordClass.Colon) || !_paragraph[source.End + 1].Is(WordClass.Quote))
        {
            return null;
        }

        return _drafter.Draft(match, source, match.Group, match.End, _contents.Spans(source.End + 1, source.End + 2), "inverted-quote", source.End + 1, null);
    }

    private StatementDraft? ReadParticiple(VerbCueMatch match, LexemeRange sentence)
    {
        if (match.Group == sentence.Start)
        {
            return null;
        }

        var before = _paragraph[match.Group - 1];
        var isLoose = before.Is(WordClass.Comma | WordClass.Dash | WordClass.Coordinator)
            || (before.Is(WordClass.Preposition) && before.Lower is "by" or "in" or "before" or "after" or "while" or "for");
        var subject = isLoose
            ? _drafter.LastRemark(sentence, match.Group) is { IsNone: false } remark ? remark : _sources.MainSubject(match.Group - 1, sentence.Start)
            : _sources.SubjectBefore(match.Group, sentence.Start);
        if (!isLoose && !match.Cue.Takes(CueFrames.Clause | CueFrames.That))
        {
            return null;
        }

        if (subject.IsNone && isLoose)
        {
            subject = SpeakerBehindQuote(match.Group - 1, sentence);
        }

        var draft = subject.IsNone ? null : _right.Read(match, subject, sentence, isLoose ? "participle" : "noun-participle");

        // Behind a noun, "-ing" words open a statement only where "that" or a quotation follows: "a letter saying that".
        return isLoose || draft?.Rule is "noun-participle-that" or "noun-participle-quote" ? draft : null;
    }

    // "...," said the minister, adding that: the subject of the main clause stands behind its verb.
    private LexemeRange SpeakerBehindQuote(int before, LexemeRange sentence)
    {
        for (var index = sentence.Start; index + 1 < before; index++)
        {
            if (_paragraph[index].Is(WordClass.Quote | WordClass.Comma) && _paragraph[index + 1].Is(WordClass.VerbPast | WordClass.VerbThird))
            {
                return _sources.PhraseBehind(index + 2, before);
            }
        }

        return LexemeRange.None;
    }

    // "The plan was proposed by France": what is said is the subject.
    private StatementDraft? ReadPassive(VerbCueMatch match, LexemeRange sentence)
    {
        var subject = _sources.SubjectBefore(match.Group, sentence.Start);
        if (subject.IsNone)
        {
            return null;
        }

        if (match.Cue.Verb is "reach")
        {
            return match.IsNegated ? _drafter.Draft(match, subject, match.Group, match.End, [], "declined", -1, null) : null;
        }

        if (match.Cue is { Verb: "quote", Particles.Length: > 0 })
        {
            return _right.Read(match, subject, sentence, "quoted-as");
        }

        if (match.End < sentence.End && _paragraph[match.End].Is("by") && match.Cue.Takes(CueFrames.Object | CueFrames.Clause))
        {
            var source = _sources.PhraseBehind(match.End + 1, sentence.End);
            return source.IsNone
                ? null
                : _drafter.Draft(match, source, match.Group, match.End + 1, _contents.Spans(subject.Start, subject.End), "passive-by", -1, null);
        }

        return null;
    }

    // "The agency quoted the minister as saying ...": the minister speaks.
    private StatementDraft? ReadQuoted(VerbCueMatch match, LexemeRange sentence)
    {
        var end = _paragraph.Chunker.EndOfPhraseStartingAt(match.End, sentence.End);
        if (end < 0 || end + 2 >= sentence.End || !_paragraph[end].Is("as") || _paragraph[end + 1].Lower is not ("saying" or "telling" or "writing"))
        {
            return null;
        }

        var next = end + 2 < sentence.End && _paragraph[end + 2].Is(WordClass.Comma | WordClass.Colon) ? end + 3 : end + 2;
        var content = _contents.Spans(next, _contents.EndOf(next, sentence.End, false));
        return content.IsEmpty ? null : new StatementDraft(
            _paragraph.Index,
            _paragraph.SpanOf(match.End, end),
            [_paragraph.SpanOf(match.Verb, match.End), _paragraph.SpanOf(end, end + 2)],
            content,
            Act.Assert,
            "quoted-as")
        {
            Anchor = match.Verb,
            LastQuote = _paragraph[next].Is(WordClass.Quote) ? next : -1,
        };
    }
}
