using System.Collections.Immutable;

namespace Demarche.Language.Tokens;

/// <summary>The tokens of a document and the words they are made of, both in order of text.</summary>
/// <param name="Tokens">The tokens; none crosses an end of a passage.</param>
/// <param name="Words">The words; later layers that speak of words are parallel to this array.</param>
public sealed record TokenTable(ImmutableArray<Token> Tokens, ImmutableArray<Word> Words)
{
    /// <summary>The layer that holds a document's tokens.</summary>
    public static Layer<TokenTable> Layer { get; } = new("tokens");
}
