using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Context;

/// <summary>An expression in its surroundings.</summary>
/// <param name="text">The text.</param>
/// <param name="terms">Its terms.</param>
/// <param name="first">Index of the expression's first term.</param>
/// <param name="end">One past the index of its last.</param>
internal readonly ref struct TermContext(string text, TermList terms, int first, int end)
{
    /// <summary>The text.</summary>
    internal string Text { get; } = text;

    /// <summary>Its terms.</summary>
    internal TermList Terms { get; } = terms;

    /// <summary>Index of the expression's first term.</summary>
    internal int First { get; } = first;

    /// <summary>One past the index of its last.</summary>
    internal int End { get; } = end;

    /// <summary>Whether a term stands before the expression in its passage.</summary>
    internal bool HasLeft => First > 0 && !Terms[First].Is(TermShape.First);

    /// <summary>Whether a term stands behind the expression in its passage.</summary>
    internal bool HasRight => End < Terms.Count && !Terms[End].Is(TermShape.First);

    /// <summary>Whether the term before has a cue.</summary>
    internal bool Left(CueKind cue) => HasLeft && Terms[First - 1].Has(cue);

    /// <summary>Whether the term behind has a cue.</summary>
    internal bool Right(CueKind cue) => HasRight && Terms[End].Has(cue);

    /// <summary>The character before the expression where it touches one, else a blank.</summary>
    internal char TouchedLeft => HasLeft && !Terms[First].Is(TermShape.Apart) ? Text[Terms[First].Start - 1] : ' ';

    /// <summary>The character behind the expression where it touches one, else a blank.</summary>
    internal char TouchedRight => HasRight && !Terms[End].Is(TermShape.Apart) ? Text[Terms[End].Start] : ' ';

    /// <summary>The letters of a term.</summary>
    internal ReadOnlySpan<char> Letters(int index) => Text.AsSpan(Terms[index].Start, Terms[index].End - Terms[index].Start);
}
