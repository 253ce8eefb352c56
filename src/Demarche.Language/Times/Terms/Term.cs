namespace Demarche.Language.Times.Terms;

/// <summary>One unit that rules see: a word, a number however it is written, or a mark.</summary>
internal struct Term
{
    /// <summary>First code unit in the text.</summary>
    internal int Start;

    /// <summary>One past the last.</summary>
    internal int End;

    /// <summary>The word that rules know, or null where they know none.</summary>
    internal TimeWord? Word;

    /// <summary>The number it says.</summary>
    internal int Number;

    /// <summary>Tenths beyond <see cref="Number"/>.</summary>
    internal int Tenths;

    /// <summary>How it is written.</summary>
    internal TermShape Shape;

    /// <summary>Whether it is said to be something.</summary>
    /// <param name="shape">What it may be.</param>
    /// <returns>True where it is.</returns>
    internal readonly bool Is(TermShape shape) => (Shape & shape) != TermShape.None;

    /// <summary>Whether its word has a cue.</summary>
    /// <param name="cue">Any of these.</param>
    /// <returns>True where it has one of them.</returns>
    internal readonly bool Has(CueKind cue) => Word is { } word && (word.Cue & cue) != CueKind.None;
}
