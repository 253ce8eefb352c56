namespace Demarche.Language.Tokens;

/// <summary>One syntactic word: a token, or a part of a multi-word token.</summary>
/// <param name="Span">Where it stands; the words of one token cover it without gap.</param>
/// <param name="Token">Index of its token in <see cref="TokenTable.Tokens"/>.</param>
public readonly record struct Word(TextSpan Span, int Token);
