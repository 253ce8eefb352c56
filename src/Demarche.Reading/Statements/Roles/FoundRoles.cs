using Demarche.Language;
using Demarche.Language.Attributions;

namespace Demarche.Reading.Statements.Roles;

/// <summary>What the model found in one paragraph, to be asked by place.</summary>
/// <param name="roles">The role spans, in order of text.</param>
/// <param name="linked">The same, joined; a content that belongs to no cue is in none.</param>
internal sealed class FoundRoles(IReadOnlyList<RoleSpan> roles, IReadOnlyList<LinkedRoles> linked)
{
    /// <summary>The sources.</summary>
    internal SpanSearch<TextSpan> Sources { get; } = Of(roles.Where(role => role.Role is AttributionRole.Source).Select(role => role.Span));

    /// <summary>The contents that belong to a cue.</summary>
    internal SpanSearch<TextSpan> Contents { get; } = Of(linked.SelectMany(one => one.ContentSpans));

    /// <summary>The cues and their contents: words in which somebody speaks.</summary>
    internal SpanSearch<TextSpan> Spoken { get; } = Of(linked.SelectMany(one => one.ContentSpans.Add(one.Cue.Span)));

    private static SpanSearch<TextSpan> Of(IEnumerable<TextSpan> spans) => new(spans.Select(span => (span, span)));
}
