using System.Collections.Immutable;

namespace Demarche.Language.Lemmas;

/// <summary>The layer of lemmas.</summary>
public static class Lemma
{
    /// <summary>The layer that holds the lemma of each word, parallel to the document's words.</summary>
    public static Layer<ImmutableArray<string>> Layer { get; } = new("lemmas");
}
