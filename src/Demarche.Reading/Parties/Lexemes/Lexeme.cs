using Demarche.Language;

namespace Demarche.Reading.Parties.Lexemes;

/// <summary>
/// A word as names are looked up by it: "U.S." and "al-Abadi" are one each, a possessive ending is left out.
/// Names are matched over lexemes and not over tokens, so that a name is one unit however tokens are cut.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">The word without inner stops and accents, as written in capitals or not: "US" for "U.S.".</param>
/// <param name="Lower">The key in lower case.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Passage">Index of its passage.</param>
/// <param name="Flags">What can be seen of it.</param>
internal readonly record struct Lexeme(TextSpan Span, string Key, string Lower, int Sentence, int Passage, LexemeFlags Flags)
{
    /// <summary>Whether it is a word or number, not a mark.</summary>
    internal bool IsWord => !Has(LexemeFlags.Mark);

    /// <summary>Whether it begins with a capital letter.</summary>
    internal bool IsCapital => Has(LexemeFlags.Capital);

    /// <summary>Whether it is the first word of a sentence or of a quotation.</summary>
    internal bool IsInitial => Has(LexemeFlags.Initial);

    /// <summary>Whether a possessive ending follows.</summary>
    internal bool IsPossessive => Has(LexemeFlags.Possessive);

    /// <summary>Whether it stands inside quotation marks.</summary>
    internal bool IsQuoted => Has(LexemeFlags.Quoted);

    /// <summary>Whether a flag is set.</summary>
    /// <param name="flag">One flag.</param>
    /// <returns>True where it is.</returns>
    internal bool Has(LexemeFlags flag) => (Flags & flag) == flag;

    /// <summary>Whether it is the given mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>True for that mark.</returns>
    internal bool IsMark(char mark) => !IsWord && Key.Length == 1 && Key[0] == mark;
}
