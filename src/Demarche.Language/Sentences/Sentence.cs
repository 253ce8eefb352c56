using System.Collections.Immutable;

namespace Demarche.Language.Sentences;

/// <summary>One sentence: a run of tokens within one passage.</summary>
/// <param name="Span">From the start of its first token to the end of its last.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it has; at least 1.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="WordCount">How many words it has; at least 1.</param>
/// <param name="Passage">Index of its passage in <see cref="Document.Passages"/>.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int FirstWord, int WordCount, int Passage)
{
    /// <summary>The layer that holds a document's sentences, in order of text; every token is in one of them.</summary>
    public static Layer<ImmutableArray<Sentence>> Layer { get; } = new("sentences");

    /// <summary>One past the index of its last token.</summary>
    public int EndToken => FirstToken + TokenCount;

    /// <summary>One past the index of its last word.</summary>
    public int EndWord => FirstWord + WordCount;
}
