using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A block of a story with its marks.</summary>
/// <param name="Role">What it is for; null for text outside every block.</param>
/// <param name="Label">What people call it: "¶3" for the third paragraph, else its role.</param>
/// <param name="IsStory">Whether it is read as the story, and not furniture.</param>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Segments">Its text in runs, which joined give the text again.</param>
public sealed record StoryBlock(BlockRole? Role, string Label, bool IsStory, TextSpan Span, ImmutableArray<StorySegment> Segments);
