using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements;

/// <summary>Makes the statements of verb cues, and remembers the last remark behind its content.</summary>
/// <param name="paragraph">The paragraph they stand in.</param>
internal sealed class StatementDrafter(Paragraph paragraph)
{
    private LexemeRange _remark = LexemeRange.None;

    // "The plan is dead, the ministry said, adding that": the ministry adds.
    /// <summary>Who made the last remark of a sentence before a lexeme, or none.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="before">The lexeme.</param>
    internal LexemeRange LastRemark(LexemeRange sentence, int before) =>
        _remark.Start >= sentence.Start && _remark.Start < before ? _remark : LexemeRange.None;

    /// <summary>The statement of a cue whose content is known, remembered where it is a remark behind its content.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="source">Who says it.</param>
    /// <param name="tail">What stands behind the cue.</param>
    /// <param name="content">What is said.</param>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="lastQuote">The quotation its content ends with, or -1.</param>
    internal StatementDraft Make(VerbCueMatch match, LexemeRange source, CueTail.Result tail, ImmutableArray<TextSpan> content, string rule, int lastQuote)
    {
        if (content[0].Start < paragraph[source.Start].Span.Start)
        {
            _remark = source;
        }

        return Draft(match, source, match.Group, match.End, content, rule, lastQuote, tail);
    }

    /// <summary>The statement of a cue.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="source">Who says it.</param>
    /// <param name="cueStart">The first lexeme of the cue.</param>
    /// <param name="cueEnd">One past its last.</param>
    /// <param name="content">What is said.</param>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="lastQuote">The quotation its content ends with, or -1.</param>
    /// <param name="tail">What stands behind the cue, where it was read.</param>
    internal StatementDraft Draft(
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
