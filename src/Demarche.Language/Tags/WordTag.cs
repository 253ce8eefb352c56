using System.Collections.Immutable;

namespace Demarche.Language.Tags;

/// <summary>What kind of word a word is.</summary>
/// <param name="PartOfSpeech">The universal part of speech.</param>
/// <param name="TreebankTag">The finer tag of the English treebanks (Penn), for example "VBD".</param>
/// <param name="Features">Universal features, for example "Number=Sing", "_" where there are none.</param>
public readonly record struct WordTag(PartOfSpeech PartOfSpeech, string TreebankTag, string Features)
{
    /// <summary>The layer that holds a document's tags, parallel to its words.</summary>
    public static Layer<ImmutableArray<WordTag>> Layer { get; } = new("tags");
}
