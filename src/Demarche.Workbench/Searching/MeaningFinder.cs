using System.Collections.Immutable;
using Demarche.Language.Embeddings;
using Demarche.Reading.Pages;
using Demarche.Record.Meaning;

namespace Demarche.Workbench.Searching;

/// <summary>Finds sentences by the meaning of a text. One object is used by one thread at a time.</summary>
/// <param name="store">A record's vectors.</param>
/// <param name="embedder">Makes vectors; of the version that made the record's.</param>
public sealed class MeaningFinder(ISentenceVectors store, SentenceEmbedder embedder)
{
    private readonly StorySentences _sentences = new();
    private readonly MeaningSearch _search = new(store);

    /// <summary>Finds sentences.</summary>
    /// <param name="text">What to look for.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="among">The reports that may hold them; null for all.</param>
    /// <returns>The nearest first.</returns>
    /// <exception cref="Record.RecordException">The record cannot be read.</exception>
    public ImmutableArray<NearSentence> Find(string text, int most, IReadOnlyCollection<ReportId>? among = null)
    {
        var vector = new byte[VectorCode.Bytes];
        VectorCode.Write(embedder.Vector(_sentences.Of(text).SelectMany(sentence => sentence.Words)), vector);
        return _search.Find(vector, most, among);
    }
}
