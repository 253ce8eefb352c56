using System.Collections.Immutable;
using Demarche.Language;
using NodaTime;

namespace Demarche.Workbench.Annotation;

/// <summary>One document to annotate, as an input line gives it.</summary>
/// <param name="Text">Its text.</param>
internal sealed record AnnotationRequest(string Text)
{
    /// <summary>The id as the line writes it (JSON), or null.</summary>
    public string? IdJson { get; init; }

    /// <summary>The day relative times are told from, or null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Given tokens, in UTF-16 offsets, with the forms of multi-word tokens; default where none are given.</summary>
    public ImmutableArray<(TextSpan Span, ImmutableArray<string> Words)> Tokens { get; init; }

    /// <summary>The pairs of phrases to judge, in UTF-16 offsets; default where none are given.</summary>
    public ImmutableArray<(TextSpan Source, TextSpan Target)> Pairs { get; init; }

    /// <summary>How many tokens each given sentence has; default where no sentences are given.</summary>
    public ImmutableArray<int> SentenceLengths { get; init; }
}
