using System.Collections.Immutable;
using Demarche.Language.Embeddings;
using Demarche.Record;
using Demarche.Web.Hosting;
using Demarche.Workbench.Searching;

namespace Demarche.Web.Data;

/// <summary>Finds sentences by words and, where the record has vectors of the embedder's version, by meaning; one search by meaning at a time.</summary>
/// <param name="options">Loads the embedder.</param>
public sealed class MeaningDesk(WorkbenchOptions options)
{
    private readonly Lazy<SentenceEmbedder?> _embedder = new(() => options.Embedder?.Invoke());
    private readonly Lock _lock = new();

    /// <summary>Whether sentences of a record can be found by meaning.</summary>
    /// <param name="record">The record.</param>
    /// <returns>True where it has vectors and the program the embedder that made them.</returns>
    public bool Serves(IRecord record) =>
        record.Meaning.Version is { } version && string.Equals(version, _embedder.Value?.Version, StringComparison.Ordinal);

    /// <summary>Finds sentences.</summary>
    /// <param name="record">The record.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="isByMeaning">Whether by meaning too, where that can be.</param>
    /// <returns>The sentences, each with what it was found by.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<FindHit> Find(IRecord record, FindQuery query, int limit, bool isByMeaning)
    {
        if (!isByMeaning || !Serves(record))
        {
            return new SentenceFinder(record).Find(query, limit);
        }

        lock (_lock)
        {
            return new SentenceFinder(record, _embedder.Value).Find(query, limit);
        }
    }
}
