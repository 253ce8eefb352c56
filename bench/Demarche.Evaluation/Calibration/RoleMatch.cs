using Demarche.Evaluation.Fitting;
using Demarche.Language;
using Demarche.Language.Attributions;

namespace Demarche.Evaluation.Calibration;

/// <summary>Holds attributions against those that people marked in the same article.</summary>
/// <param name="article">The article.</param>
internal sealed class RoleMatch(GoldArticle article)
{
    /// <summary>Whether one that people marked overlaps it in every role; a continued quotation without a cue of its own, and a silence without content, are judged by the others.</summary>
    /// <param name="source">Its source; may be empty.</param>
    /// <param name="cue">Its cue; may be empty.</param>
    /// <param name="content">Its content; may be empty.</param>
    internal bool IsRight(IReadOnlyList<TextSpan> source, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> content) => article.Attributions.Any(gold =>
        Agrees(source, gold[AttributionRole.Source])
        && (cue.Count == 0 || Agrees(cue, gold[AttributionRole.Cue]))
        && (content.Count == 0 || Agrees(content, gold[AttributionRole.Content])));

    /// <summary>Whether one that people marked at its cue or content has its source.</summary>
    /// <param name="source">Its source; may be empty.</param>
    /// <param name="cue">Its cue; may be empty.</param>
    /// <param name="content">Its content; may be empty.</param>
    internal bool HasRightSpeaker(IReadOnlyList<TextSpan> source, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> content) => article.Attributions.Any(gold =>
        Agrees(source, gold[AttributionRole.Source])
        && (Overlaps(cue, gold[AttributionRole.Cue]) || Overlaps(content, gold[AttributionRole.Content])));

    private static bool Agrees(IReadOnlyList<TextSpan> ours, IEnumerable<TextSpan> theirs) => ours.Count == 0 ? !theirs.Any() : Overlaps(ours, theirs);

    private static bool Overlaps(IReadOnlyList<TextSpan> ours, IEnumerable<TextSpan> theirs) => theirs.Any(span => ours.Any(span.Overlaps));
}
