using System.Collections.Immutable;

namespace Demarche.Language.Names;

/// <summary>A name in a text.</summary>
/// <param name="Span">The whole name, without title or article.</param>
/// <param name="FirstWord">Index of its first word among the document's words.</param>
/// <param name="WordCount">How many words it has; at least 1.</param>
/// <param name="Kind">What it names, in the four classes that names are commonly measured in.</param>
/// <param name="Class">What it names, in finer classes, told by its words.</param>
/// <param name="Confidence">How likely both extent and kind are right, from 0 to 1, calibrated on annotated text.</param>
public readonly record struct NamedEntity(TextSpan Span, int FirstWord, int WordCount, NameKind Kind, NameClass Class = NameClass.Other, double Confidence = 1)
{
    /// <summary>The layer that holds a document's names, in order of text; none overlaps another.</summary>
    public static Layer<ImmutableArray<NamedEntity>> Layer { get; } = new("names");

    /// <summary>One past the index of its last word.</summary>
    public int EndWord => FirstWord + WordCount;
}
