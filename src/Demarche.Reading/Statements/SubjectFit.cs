using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Tells whether a verb cue and its subject fit together.</summary>
/// <param name="paragraph">The paragraph they stand in.</param>
/// <param name="sources">Finds plural nouns in it.</param>
internal sealed class SubjectFit(Paragraph paragraph, SourceFinder sources)
{
    /// <summary>Whether a verb form agrees with a subject in number.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="subject">Its subject.</param>
    internal bool Agrees(VerbCueMatch match, LexemeRange subject)
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

    // "a group called Northern Path": what it is named, not what it says.
    /// <summary>Whether a cue only names its subject.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="subject">Its subject.</param>
    internal bool IsNaming(VerbCueMatch match, LexemeRange subject) =>
        match is { Cue: { Verb: "call", Particles.IsEmpty: true } } && match.Group == match.Verb && match.End < paragraph.Lexemes.Count
        && paragraph[subject.Start].Lower is "a" or "an" or "another"
        && paragraph[match.End].Is(WordClass.Quote | WordClass.Capital) && !paragraph[match.End].Is(WordClass.Determiner);

    // The cue stands in a relative clause, or in a clause that another one leads: "While X says Y, Z".
    /// <summary>Whether a cue stands in a clause inside another.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="sentence">Its sentence.</param>
    internal bool IsEmbedded(VerbCueMatch match, LexemeRange subject, LexemeRange sentence)
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
}
