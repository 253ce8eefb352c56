using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A run of a story's text under which the same marks lie from its first character to its last.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Text">The words, exactly.</param>
/// <param name="Marks">The marks, by lane.</param>
/// <param name="Findings">Indexes of the findings that rest on it, those on the fewest words first.</param>
public sealed record StorySegment(TextSpan Span, string Text, ImmutableArray<StoryMark> Marks, ImmutableArray<int> Findings);
