namespace Demarche.Language.Tokens;

/// <summary>One run of characters that stands between white space or punctuation, as Universal Dependencies' EWT cuts English.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstWord">Index of its first word in <see cref="TokenTable.Words"/>.</param>
/// <param name="WordCount">1, or more for a multi-word token ("don't" is "do" and "n't").</param>
public readonly record struct Token(TextSpan Span, int FirstWord, int WordCount);
