using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Tells what is done by a statement: the act of its cue, unless the first words of the content say more.</summary>
internal static class ActReader
{
    private static readonly char[] Spaces = [' ', '\u00a0', '\n', '\t'];

    /// <summary>The act of a statement.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="match">Its cue.</param>
    /// <param name="content">Its content.</param>
    internal static Act Of(string text, VerbCueMatch match, ImmutableArray<TextSpan> content)
    {
        var act = match.IsNegated ? Negated(match.Cue.Act) : match.Cue.Act;
        if (content.IsEmpty)
        {
            return act;
        }

        var words = FirstWords(text, content[0]);
        return act switch
        {
            Act.Assert => OfAssertion(words, match.Cue.Verb),
            Act.Accept when match.Cue.Verb is "agree" && words.Length > 0 && words[0] is not "to" && match.Cue.Particles.IsEmpty => Act.Assert,
            _ => act,
        };
    }

    // "said it would release", "said they would not sign": the speaker binds himself by these words.
    private static Act OfAssertion(string[] words, string verb)
    {
        var at = words.Length > 0 && words[0] is "that" ? 1 : 0;
        if (words.Length < at + 3)
        {
            return Act.Assert;
        }

        if (verb is "suggest" && Array.Exists(words, word => word is "should" or "could" or "might"))
        {
            return Act.Propose;
        }

        if (words[at] is not ("he" or "she" or "it" or "they" or "we" or "i"))
        {
            return Act.Assert;
        }

        return (words[at + 1], words[at + 2]) switch
        {
            ("would" or "will", "not") => Act.Reject,
            ("would" or "will", "be" or "take" or "have" or "mean" or "depend") => Act.Assert,
            ("would" or "will", _) => Act.Promise,
            ("was" or "is" or "were" or "are" or "am", "ready" or "prepared" or "willing") => Act.Promise,
            ("hoped" or "hopes" or "hope", _) => Act.Hope,
            ("accepts" or "accepted" or "accept", _) => Act.Accept,
            ("rejects" or "rejected" or "reject", _) => Act.Reject,
            _ => Act.Assert,
        };
    }

    private static string[] FirstWords(string text, TextSpan content)
    {
        var head = text.AsSpan(content.Start, Math.Min(content.Length, 120)).ToString().ToLowerInvariant();
        return head.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
    }

    private static Act Negated(Act act) => act switch
    {
        Act.Accept or Act.Promise or Act.Praise => Act.Reject,
        Act.Reject or Act.Deny => Act.Accept,
        _ => act,
    };
}
