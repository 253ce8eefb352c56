using System.Collections.Immutable;
using Demarche.Language.Embeddings;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Meaning;

namespace Demarche.Workbench.Searching;

/// <summary>Makes vectors of the sentences of a record, so that they are found by meaning. What was done is kept, a few reports at a time: running again does the rest.</summary>
/// <param name="record">The record.</param>
/// <param name="embedder">Makes vectors.</param>
public sealed class MeaningKeeper(IRecord record, SentenceEmbedder embedder)
{
    // Reports of one transaction.
    private const int ReportsAtOnce = 64;

    // "He agreed." means nothing alone.
    private const int FewestWords = 4;

    private readonly StorySentences _sentences = new();

    /// <summary>Makes the vectors that are missing.</summary>
    /// <param name="threads">How many reports are worked on at a time; the vectors do not depend on it.</param>
    /// <param name="progressed">Is told how many reports and sentences were done; or null.</param>
    /// <param name="cancellation">Ends the work between two reports.</param>
    /// <returns>How many reports and sentences were done.</returns>
    /// <exception cref="RecordException">The record cannot be read or written; what was done before is kept.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; what was done before is kept.</exception>
    public MeaningCounts Embed(int threads, Action<MeaningCounts>? progressed = null, CancellationToken cancellation = default)
    {
        var done = default(MeaningCounts);
        while (record.Meaning.Missing(embedder.Version, ReportsAtOnce) is { Count: > 0 } missing)
        {
            var embedded = missing.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithCancellation(cancellation).Select(Embedded).ToList();
            record.Meaning.Keep(embedder.Version, embedded);
            done = new MeaningCounts(done.Reports + embedded.Count, done.Sentences + embedded.Sum(report => report.Sentences.Length));
            progressed?.Invoke(done);
        }

        record.Meaning.Arrange(cancellation);
        return done;
    }

    private EmbeddedReport Embedded(Report report)
    {
        var sentences = _sentences.Of(report).Where(sentence => sentence.Words.Count(IsWord) >= FewestWords).ToImmutableArray();
        var vectors = new byte[sentences.Length * VectorCode.Bytes];
        for (var index = 0; index < sentences.Length; index++)
        {
            VectorCode.Write(embedder.Vector(sentences[index].Words), vectors.AsSpan(index * VectorCode.Bytes, VectorCode.Bytes));
        }

        return new EmbeddedReport(report.Id, [.. sentences.Select(sentence => sentence.Span)], vectors);
    }

    private static bool IsWord(string token) => char.IsLetterOrDigit(token[0]);
}
