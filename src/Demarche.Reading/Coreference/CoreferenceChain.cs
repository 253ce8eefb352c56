using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Coreference;

/// <summary>Everything in one document that speaks of the same thing, be it a party or not.</summary>
/// <param name="Mentions">The mentions, in order of text; at least one.</param>
public sealed record CoreferenceChain(ImmutableArray<CoreferenceMention> Mentions)
{
    /// <summary>The layer that holds a document's chains, in order of first mention; chains of one mention are among them.</summary>
    public static Layer<ImmutableArray<CoreferenceChain>> Layer { get; } = new("coreference");
}
