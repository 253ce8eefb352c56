using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Tells who declines to speak.</summary>
/// <param name="paragraph">The paragraph to read.</param>
internal sealed class SilenceReader(Paragraph paragraph)
{
    /// <summary>Whether a cue says that nothing was said.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="sentence">Its sentence.</param>
    internal bool IsSilence(VerbCueMatch match, LexemeRange sentence) =>
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
}
