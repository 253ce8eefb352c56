using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Reads statements whose content stands behind their cue.</summary>
/// <param name="paragraph">The paragraph to read.</param>
/// <param name="sources">Finds verbs in it.</param>
/// <param name="contents">Finds contents in it.</param>
/// <param name="fit">Tells where a subject stands.</param>
/// <param name="drafter">Makes statements.</param>
internal sealed class RightContentReader(Paragraph paragraph, SourceFinder sources, ContentFinder contents, SubjectFit fit, StatementDrafter drafter)
{
    private readonly CueTail _tail = new(paragraph);
    private readonly CueFrameReader _frames = new(paragraph, sources, contents);
    private readonly SilenceReader _silence = new(paragraph);

    /// <summary>The statement of a cue whose content stands behind it, or null.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="rule">The rule's name, to which that of the frame is added.</param>
    internal StatementDraft? Read(VerbCueMatch match, LexemeRange subject, LexemeRange sentence, string rule)
    {
        if (_silence.IsSilence(match, sentence))
        {
            var silenceEnd = match.Cue.Takes(CueFrames.Nothing) ? match.End : match.Verb + 1;
            return drafter.Draft(match, subject, match.Group, silenceEnd, [], "declined", -1, null) with { Act = Act.Decline };
        }

        if (_frames.IsParticleOfInfinitive(match, sentence))
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

        var frame = _frames.FrameAt(next, match, sentence, tail);
        if (frame == CueFrames.None)
        {
            return null;
        }

        var isEmbedded = fit.IsEmbedded(match, subject, sentence);
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
        if (content.IsEmpty)
        {
            return null;
        }

        var draft = drafter.Make(match, subject, tail, content, $"{rule}-{CueFrameReader.NameOf(frame)}", paragraph[end - 1].Is(WordClass.Quote) ? end - 1 : -1);
        return frame == CueFrames.Object && match.Cue.Verb is "thank" or "congratulate" or "compliment" && paragraph.Chunker.EndOfCoreStartingAt(next, end) is var person && person > 0
            ? draft with { Addressee = paragraph.SpanOf(next, person) }
            : draft;
    }

    private StatementDraft? ReadSetOff(VerbCueMatch match, LexemeRange subject, LexemeRange sentence, CueTail.Result tail, string rule)
    {
        if (!match.Cue.Takes(CueFrames.Quotation | CueFrames.Clause))
        {
            return null;
        }

        var end = paragraph[tail.Next].Is(WordClass.Quote) ? tail.Next + 1 : contents.EndOf(tail.Next, sentence.End, false);
        var content = contents.Spans(tail.Next, end);
        return content.IsEmpty ? null : drafter.Make(match, subject, tail, content, rule + "-quote", end - 1);
    }
}
