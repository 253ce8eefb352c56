using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Tells which of its frames a verb cue has: a quotation, a clause, an infinitive, an object behind it.</summary>
/// <param name="paragraph">The paragraph to read.</param>
/// <param name="sources">Finds verbs in it.</param>
/// <param name="contents">Finds clauses in it.</param>
internal sealed class CueFrameReader(Paragraph paragraph, SourceFinder sources, ContentFinder contents)
{
    /// <summary>The frame that a cue has with what follows it.</summary>
    /// <param name="next">The lexeme where a content can begin.</param>
    /// <param name="match">The cue.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tail">What stands behind the cue.</param>
    internal CueFrames FrameAt(int next, VerbCueMatch match, LexemeRange sentence, CueTail.Result tail)
    {
        var cue = match.Cue;
        var lexeme = paragraph[next];
        if (lexeme.Is(WordClass.Quote))
        {
            return cue.Frames & (CueFrames.Quotation | CueFrames.Clause | CueFrames.Object) switch { CueFrames.None => CueFrames.None, _ => CueFrames.Quotation };
        }

        if ((lexeme.Is("that") || lexeme.Is(WordClass.Interrogative)) && cue.Takes(CueFrames.Clause | CueFrames.That))
        {
            return CueFrames.That;
        }

        if (lexeme.Is("to"))
        {
            return cue.Takes(CueFrames.Infinitive) && !match.IsModal ? CueFrames.Infinitive : CueFrames.None;
        }

        if (lexeme.Is("not") && next + 1 < sentence.End && paragraph[next + 1].Is("to") && cue.Takes(CueFrames.Infinitive))
        {
            return CueFrames.Infinitive;
        }

        if ((lexeme.Is(WordClass.Preposition) && !lexeme.Is(WordClass.Subordinator | WordClass.Capital)) || StartsAside(next, sentence) || (cue.Verb is "call" && IsPlainCall(next, sentence)))
        {
            return CueFrames.None;
        }

        if (lexeme.Is(WordClass.VerbIng) && cue.Takes(CueFrames.Gerund))
        {
            return CueFrames.Gerund;
        }

        if (lexeme.Is(WordClass.Comma | WordClass.Stop | WordClass.Semicolon | WordClass.Coordinator | WordClass.Close))
        {
            return CueFrames.None;
        }

        if (cue.Takes(CueFrames.Clause) && !(match.IsUncertainVerb && (StartsWithVerb(next, sentence) || cue.Verb is "state")))
        {
            return CueFrames.Clause;
        }

        var isDone = (match.Form & WordClass.VerbBase) == WordClass.None || cue.Act is Act.Assert or Act.Criticize or Act.Praise or Act.Demand or Act.Deny;
        var takesObject = cue.Takes(CueFrames.Object) && isDone && !match.IsModal && tail.IsEmpty && !lexeme.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Subordinator);
        return takesObject ? CueFrames.Object : CueFrames.None;
    }

    /// <summary>The name of a frame in the name of a rule.</summary>
    /// <param name="frame">The frame.</param>
    internal static string NameOf(CueFrames frame) => frame switch
    {
        CueFrames.Quotation => "quote",
        CueFrames.That => "that",
        CueFrames.Clause => "clause",
        CueFrames.Infinitive => "infinitive",
        CueFrames.Gerund => "gerund",
        _ => "object",
    };

    // "agreed to leave": "to" belongs to the verb behind it, not to the cue.
    /// <summary>Whether the "to" of a cue belongs to a verb behind it.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="sentence">Its sentence.</param>
    internal bool IsParticleOfInfinitive(VerbCueMatch match, LexemeRange sentence) =>
        match.Cue.Particles is [.., "to"] && match.End < sentence.End && paragraph[match.End].Is(WordClass.VerbBase) && !paragraph[match.End].Is(WordClass.Capital);

    // "said as she left", "said after the vote": when it was said, not what.
    private bool StartsAside(int next, LexemeRange sentence)
    {
        var isAside = paragraph[next].Lower is "as" or "after" or "before" or "once" or "since" or "until" && !paragraph[next].Is(WordClass.Capital);
        return isAside && !(next + 1 < sentence.End && paragraph[next + 1].Lower is "if" or "though" or "long" or "many" or "much" or "soon" or "of")
            && !HasCommaBeforeEnd(next, sentence);
    }

    // "said after the vote ends, the council will meet": the clause in front is part of what is said.
    private bool HasCommaBeforeEnd(int next, LexemeRange sentence)
    {
        var comma = contents.NextComma(next, sentence.End);
        return comma < sentence.End && contents.IsClause(comma + 1, sentence.End) && !paragraph[comma + 1].Is(WordClass.VerbIng | WordClass.Relative | WordClass.Coordinator);
    }

    // "called him on Sunday": a call by telephone, where nothing says what he is called.
    private bool IsPlainCall(int next, LexemeRange sentence) =>
        paragraph[next].Is(WordClass.Pronoun) && !paragraph[next].Is(WordClass.Determiner | WordClass.Quantifier)
        && (next + 1 >= sentence.End || paragraph[next + 1].Is(WordClass.Punctuation | WordClass.Time | WordClass.TimeWord | WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator));

    // "member states could": what looks like the cue is the noun before the verb.
    private bool StartsWithVerb(int next, LexemeRange sentence) =>
        paragraph[next].Is(WordClass.Modal | WordClass.Auxiliary) || (next + 1 < sentence.End && sources.IsFinite(next, next - 1) && paragraph[next].Is(WordClass.VerbPast | WordClass.VerbBase));
}
