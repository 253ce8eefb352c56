using Demarche.Language;

namespace Demarche.Reading.Phrases;

/// <summary>A word, a mark or a masked quotation, with what its form tells of it. Words joined by hyphens are one lexeme.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lower">Its characters in lower case; "\"" for a masked quotation.</param>
/// <param name="Class">What it can be.</param>
/// <param name="Sentence">Index of its sentence in the sentence layer.</param>
/// <param name="Quote">Index of the quotation it masks, or -1.</param>
internal readonly record struct Lexeme(TextSpan Span, string Lower, WordClass Class, int Sentence, int Quote = -1)
{
    /// <summary>Whether it can be any of the classes.</summary>
    internal bool Is(WordClass classes) => (Class & classes) != WordClass.None;

    /// <summary>Whether it is this word, whatever its case.</summary>
    internal bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
