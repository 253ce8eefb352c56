using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads statements whose cue is a verb.</summary>
/// <param name="paragraph">The paragraph to read.</param>
/// <param name="sources">Finds subjects in it.</param>
/// <param name="contents">Finds contents in it.</param>
internal sealed partial class VerbCueReader(Paragraph paragraph, SourceFinder sources, ContentFinder contents)
{
    private readonly CueTail _tail = new(paragraph);
    private LexemeRange _remark = LexemeRange.None;

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

                var subject = sources.SubjectBefore(match.Group, from);
                subject = subject.IsNone ? sources.MainSubject(match.Group, from) : subject;
                return (subject, new LexemeRange(match.Group, match.End));
            }
        }

        return (sources.MainSubject(colon, from), LexemeRange.None);
    }

    private StatementDraft? ReadFinite(VerbCueMatch match, LexemeRange sentence)
    {
        var isShared = match.Group > sentence.Start && paragraph[match.Group - 1].Is(WordClass.Coordinator);
        var subject = isShared
            ? sources.MainSubject(match.Group - 1, sentence.Start)
            : sources.SubjectBefore(match.Group, sentence.Start);
        if (isShared && (subject.IsNone || !Agrees(match, subject)))
        {
            subject = NearestSubject(match, sentence);
        }

        if (subject.IsNone || !Agrees(match, subject) || IsNaming(match, subject))
        {
            return null;
        }

        return (isShared ? null : ReadLeft(match, subject, sentence)) ?? ReadRight(match, subject, sentence, isShared ? "shared-subject" : "subject-cue");
    }

    // "He said the sides doubt it and believe that": the verb takes the nearest subject that it agrees with.
    private LexemeRange NearestSubject(VerbCueMatch match, LexemeRange sentence)
    {
        for (var index = match.Group - 2; index > Math.Max(sentence.Start, match.Group - NounPhraseChunker.Reach); index--)
        {
            if (sources.IsFinite(index, sentence.Start)
                && sources.SubjectBefore(sources.StartOfGroup(index, sentence.Start), sentence.Start) is { IsNone: false } subject
                && Agrees(match, subject))
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

        if (!paragraph[before].Is(WordClass.Quote | WordClass.Comma))
        {
            return null;
        }

        var source = sources.PhraseBehind(match.End, sentence.End);
        if (source.IsNone || sources.SubjectBefore(match.Group, sentence.Start) is { IsNone: false } && paragraph[before].Is(WordClass.Comma) && !paragraph[Math.Max(before - 1, 0)].Is(WordClass.Quote))
        {
            return null;
        }

        return Left(match, source, match.Group, source.End, sentence, "inverted");
    }

    // "Said the minister, "We will not sign"": the cue opens the sentence.
    private StatementDraft? ReadLeading(VerbCueMatch match, LexemeRange sentence)
    {
        var source = sources.PhraseBehind(match.End, sentence.End);
        if (source.IsNone || source.End + 1 >= sentence.End || !paragraph[source.End].Is(WordClass.Comma | WordClass.Colon) || !paragraph[source.End + 1].Is(WordClass.Quote))
        {
            return null;
        }

        return Draft(match, source, match.Group, match.End, contents.Spans(source.End + 1, source.End + 2), "inverted-quote", source.End + 1, null);
    }

    private StatementDraft? ReadLeft(VerbCueMatch match, LexemeRange subject, LexemeRange sentence)
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
            return Draft(match, subject, match.Group, match.End, behind, "as-cue", -1, null);
        }

        return Left(match, subject, start, match.End, sentence, "content-cue");
    }

    // What is said stands before; another part of it may stand behind.
    private StatementDraft? Left(VerbCueMatch match, LexemeRange source, int start, int end, LexemeRange sentence, string rule)
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
            return Make(match, source, tail, content, rule + "-quote", behind < 0 ? last : behind);
        }

        if (comma && tail.IsSetOff && match.Cue.Takes(CueFrames.Middle) && IsQuoteInLowerCase(tail.Next))
        {
            ImmutableArray<TextSpan> split = [.. contents.Spans(sentence.Start, last + 1), .. contents.Spans(tail.Next, tail.Next + 1)];
            return Make(match, source, tail, split, rule, tail.Next);
        }

        var isEnd = tail.Next >= sentence.End || paragraph[tail.Next].Is(WordClass.Stop | WordClass.Comma | WordClass.Semicolon)
            || paragraph[tail.Next].Lower is "who" or "whose";
        if (!comma || !isEnd || !match.Cue.Takes(CueFrames.Middle))
        {
            return null;
        }

        var parts = AroundRemark(last, tail.Next, sentence);
        return contents.IsClause(sentence.Start, last + 1) || (parts.Length > 1 && contents.IsClause(tail.Next + 1, sentence.End))
            ? Make(match, source, tail, parts, rule, -1)
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
            next = NextComma(next + 1, sentence.End);
        }

        var left = contents.Spans(first, last + 1);
        var goesOn = next + 1 < sentence.End && paragraph[next].Is(WordClass.Comma)
            && !paragraph[next + 1].Is(WordClass.VerbIng | WordClass.Coordinator | WordClass.Relative | WordClass.Quote);
        return goesOn ? [.. left, .. contents.Spans(next + 1, contents.EndOf(next + 1, sentence.End, false))] : left;
    }

    // "The plan is dead, the ministry said, adding that": the ministry adds.
    private LexemeRange LastRemark(LexemeRange sentence, int before) =>
        _remark.Start >= sentence.Start && _remark.Start < before ? _remark : LexemeRange.None;

    private int NextComma(int index, int to)
    {
        while (index < to && !paragraph[index].Is(WordClass.Comma))
        {
            index++;
        }

        return index;
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

    private StatementDraft? ReadParticiple(VerbCueMatch match, LexemeRange sentence)
    {
        if (match.Group == sentence.Start)
        {
            return null;
        }

        var before = paragraph[match.Group - 1];
        var isLoose = before.Is(WordClass.Comma | WordClass.Dash | WordClass.Coordinator)
            || (before.Is(WordClass.Preposition) && before.Lower is "by" or "in" or "before" or "after" or "while" or "for");
        var subject = isLoose
            ? LastRemark(sentence, match.Group) is { IsNone: false } remark ? remark : sources.MainSubject(match.Group - 1, sentence.Start)
            : sources.SubjectBefore(match.Group, sentence.Start);
        if (!isLoose && !match.Cue.Takes(CueFrames.Clause | CueFrames.That))
        {
            return null;
        }

        if (subject.IsNone && isLoose)
        {
            subject = SpeakerBehindQuote(match.Group - 1, sentence);
        }

        var draft = subject.IsNone ? null : ReadRight(match, subject, sentence, isLoose ? "participle" : "noun-participle");

        // Behind a noun, "-ing" words open a statement only where "that" or a quotation follows: "a letter saying that".
        return isLoose || draft?.Rule is "noun-participle-that" or "noun-participle-quote" ? draft : null;
    }

    // "...," said the minister, adding that: the subject of the main clause stands behind its verb.
    private LexemeRange SpeakerBehindQuote(int before, LexemeRange sentence)
    {
        for (var index = sentence.Start; index + 1 < before; index++)
        {
            if (paragraph[index].Is(WordClass.Quote | WordClass.Comma) && paragraph[index + 1].Is(WordClass.VerbPast | WordClass.VerbThird))
            {
                return sources.PhraseBehind(index + 2, before);
            }
        }

        return LexemeRange.None;
    }

    // "The plan was proposed by France": what is said is the subject.
    private StatementDraft? ReadPassive(VerbCueMatch match, LexemeRange sentence)
    {
        var subject = sources.SubjectBefore(match.Group, sentence.Start);
        if (subject.IsNone)
        {
            return null;
        }

        if (match.Cue.Verb is "reach")
        {
            return match.IsNegated ? Draft(match, subject, match.Group, match.End, [], "declined", -1, null) : null;
        }

        if (match.Cue is { Verb: "quote", Particles.Length: > 0 })
        {
            return ReadRight(match, subject, sentence, "quoted-as");
        }

        if (match.End < sentence.End && paragraph[match.End].Is("by") && match.Cue.Takes(CueFrames.Object | CueFrames.Clause))
        {
            var source = sources.PhraseBehind(match.End + 1, sentence.End);
            return source.IsNone
                ? null
                : Draft(match, source, match.Group, match.End + 1, contents.Spans(subject.Start, subject.End), "passive-by", -1, null);
        }

        return null;
    }

    // "The agency quoted the minister as saying ...": the minister speaks.
    private StatementDraft? ReadQuoted(VerbCueMatch match, LexemeRange sentence)
    {
        var end = paragraph.Chunker.EndOfPhraseStartingAt(match.End, sentence.End);
        if (end < 0 || end + 2 >= sentence.End || !paragraph[end].Is("as") || paragraph[end + 1].Lower is not ("saying" or "telling" or "writing"))
        {
            return null;
        }

        var next = end + 2 < sentence.End && paragraph[end + 2].Is(WordClass.Comma | WordClass.Colon) ? end + 3 : end + 2;
        var content = contents.Spans(next, contents.EndOf(next, sentence.End, false));
        return content.IsEmpty ? null : new StatementDraft(
            paragraph.Index,
            paragraph.SpanOf(match.End, end),
            [paragraph.SpanOf(match.Verb, match.End), paragraph.SpanOf(end, end + 2)],
            content,
            Act.Assert,
            "quoted-as")
        {
            Anchor = match.Verb,
            LastQuote = paragraph[next].Is(WordClass.Quote) ? next : -1,
        };
    }

    private StatementDraft? ReadRight(VerbCueMatch match, LexemeRange subject, LexemeRange sentence, string rule)
    {
        if (IsSilence(match, sentence))
        {
            var silenceEnd = match.Cue.Takes(CueFrames.Nothing) ? match.End : match.Verb + 1;
            return Draft(match, subject, match.Group, silenceEnd, [], "declined", -1, null) with { Act = Act.Decline };
        }

        if (IsParticleOfInfinitive(match, sentence))
        {
            return null;
        }

        var tail = _tail.Read(match.End, sentence.End, match.Cue);
        var next = tail.Next;
        if (next >= sentence.End)
        {
            return null;
        }

        if (tail.IsSetOff)
        {
            return ReadSetOff(match, subject, sentence, tail, rule);
        }

        var frame = FrameAt(next, match, sentence, tail);
        if (frame == CueFrames.None)
        {
            return null;
        }

        var isEmbedded = IsEmbedded(match, subject, sentence);
        var end = contents.EndOf(next, sentence.End, isEmbedded, frame == CueFrames.Object);
        if (frame == CueFrames.Clause && !contents.IsClause(next, end))
        {
            if (!match.Cue.Takes(CueFrames.Object) || !tail.IsEmpty || match.IsModal)
            {
                return null;
            }

            frame = CueFrames.Object;
            end = contents.EndOf(next, sentence.End, isEmbedded, true);
        }

        var keepsAddressee = frame == CueFrames.Infinitive && match.Cue.Takes(CueFrames.KeepsAddressee) && !tail.Addressee.IsNone;
        var content = contents.Spans(keepsAddressee ? tail.Addressee.Start : next, end);
        return content.IsEmpty ? null : Make(match, subject, tail, content, $"{rule}-{NameOf(frame)}", paragraph[end - 1].Is(WordClass.Quote) ? end - 1 : -1);
    }

    private StatementDraft? ReadSetOff(VerbCueMatch match, LexemeRange subject, LexemeRange sentence, CueTail.Result tail, string rule)
    {
        if (!match.Cue.Takes(CueFrames.Quotation | CueFrames.Clause))
        {
            return null;
        }

        var end = paragraph[tail.Next].Is(WordClass.Quote) ? tail.Next + 1 : contents.EndOf(tail.Next, sentence.End, false);
        var content = contents.Spans(tail.Next, end);
        return content.IsEmpty ? null : Make(match, subject, tail, content, rule + "-quote", end - 1);
    }

    private bool IsSilence(VerbCueMatch match, LexemeRange sentence) =>
        match.Cue.Takes(CueFrames.Nothing)
        || (match.IsNegated && match.Cue.Verb is "respond" or "reply" or "comment" or "answer" && !AnswersSomethingElse(match.Verb + 1, sentence.End));

    // "did not respond to the shelling" is no refusal to speak; "did not respond to requests for comment" is.
    private bool AnswersSomethingElse(int next, int to)
    {
        if (next >= to || !paragraph[next].Is("to"))
        {
            return false;
        }

        for (var index = next + 1; index < Math.Min(to, next + 8); index++)
        {
            if (paragraph[index].Lower is "request" or "requests" or "question" or "questions" or "call" or "calls" or "message" or "messages" or "email" or "emails" or "e-mail" or "e-mails" or "letter" or "letters"
                or "comment" or "inquiry" or "inquiries" or "enquiries" or "query" or "queries" or "reporter" or "reporters" or "journalists" or "invitation" or "invitations")
            {
                return false;
            }
        }

        return true;
    }

    // "agreed to leave": "to" belongs to the verb behind it, not to the cue.
    private bool IsParticleOfInfinitive(VerbCueMatch match, LexemeRange sentence) =>
        match.Cue.Particles is [.., "to"] && match.End < sentence.End && paragraph[match.End].Is(WordClass.VerbBase) && !paragraph[match.End].Is(WordClass.Capital);

    private bool Agrees(VerbCueMatch match, LexemeRange subject)
    {
        var head = HeadOf(subject);
        var lexeme = paragraph[head];
        if (match.Group < match.Verb || lexeme.Is(WordClass.Relative))
        {
            return true;
        }

        if ((match.Form & WordClass.VerbBase) != WordClass.None && (match.Form & WordClass.VerbPast) == WordClass.None)
        {
            return (match.End < paragraph.Lexemes.Count && paragraph[match.End].Is("that")) || sources.IsPlural(head) || sources.IsPlural(subject.End - 1) || paragraph[head].Is("percent") || HasCoordinator(subject);
        }

        return (match.Form & WordClass.VerbThird) == WordClass.None || (lexeme.Is(WordClass.Capital) && !lexeme.Is(WordClass.Pronoun)) || !sources.IsPlural(head);
    }

    private bool HasCoordinator(LexemeRange range)
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if (paragraph[index].Is(WordClass.Coordinator))
            {
                return true;
            }
        }

        return false;
    }

    private int HeadOf(LexemeRange subject)
    {
        var end = paragraph.Chunker.EndOfCoreStartingAt(subject.Start, subject.End);
        return end > subject.Start ? end - 1 : subject.End - 1;
    }

    // The cue stands in a relative clause, or in a clause that another one leads: "While X says Y, Z".
    private bool IsEmbedded(VerbCueMatch match, LexemeRange subject, LexemeRange sentence)
    {
        if (paragraph[subject.Start].Is(WordClass.Relative) && subject.End == subject.Start + 1)
        {
            return true;
        }

        var before = subject.Start - 1;
        return before >= sentence.Start
            && paragraph[before].Is(WordClass.Subordinator)
            && !paragraph[before].Is("that")
            && (before == sentence.Start || paragraph[before - 1].Is(WordClass.Comma | WordClass.Coordinator));
    }

    private StatementDraft Make(VerbCueMatch match, LexemeRange source, CueTail.Result tail, ImmutableArray<TextSpan> content, string rule, int lastQuote)
    {
        if (content[0].Start < paragraph[source.Start].Span.Start)
        {
            _remark = source;
        }

        return Draft(match, source, match.Group, match.End, content, rule, lastQuote, tail);
    }

    private StatementDraft Draft(
        VerbCueMatch match,
        LexemeRange source,
        int cueStart,
        int cueEnd,
        ImmutableArray<TextSpan> content,
        string rule,
        int lastQuote,
        CueTail.Result? tail)
    {
        var medium = tail is { Medium.IsNone: false } ? tail.Value.Medium : LexemeRange.None;
        ImmutableArray<TextSpan> cue = medium.IsNone ? [paragraph.SpanOf(cueStart, cueEnd)]
            : medium.Start == cueEnd ? [paragraph.SpanOf(cueStart, medium.End)]
            : [paragraph.SpanOf(cueStart, cueEnd), paragraph.SpanOf(medium.Start, medium.End)];
        var addressee = tail is { Addressee.IsNone: false } ? paragraph.SpanOf(tail.Value.Addressee.Start, tail.Value.Addressee.End) : (TextSpan?)null;
        return new StatementDraft(
            paragraph.Index,
            source.IsNone ? null : paragraph.SpanOf(source.Start, source.End),
            cue,
            content,
            ActReader.Of(paragraph.Text, match, content),
            rule)
        {
            Addressee = addressee,
            Anchor = match.Verb,
            LastQuote = lastQuote,
        };
    }
}
