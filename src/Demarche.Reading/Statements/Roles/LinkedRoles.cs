using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Attributions;

namespace Demarche.Reading.Statements.Roles;

/// <summary>A cue with the source and the contents that belong to it.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Source">The source, or null where there is none.</param>
/// <param name="Contents">The contents, in order of text; may be empty.</param>
/// <param name="SourceShare">How likely the source is this one among those near, from 0 to 1.</param>
/// <param name="ContentShare">The least of how likely each content belongs to this cue among those near, from 0 to 1.</param>
internal sealed record LinkedRoles(RoleSpan Cue, RoleSpan? Source, ImmutableArray<RoleSpan> Contents, double SourceShare, double ContentShare)
{
    /// <summary>The spans of the contents.</summary>
    internal ImmutableArray<TextSpan> ContentSpans => [.. Contents.Select(content => content.Span)];
}
