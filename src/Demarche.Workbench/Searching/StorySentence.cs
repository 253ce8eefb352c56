using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Workbench.Searching;

/// <summary>A sentence of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words, marks of punctuation with them.</param>
public readonly record struct StorySentence(TextSpan Span, ImmutableArray<string> Words);
