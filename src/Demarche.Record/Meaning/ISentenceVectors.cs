using Demarche.Reading.Pages;

namespace Demarche.Record.Meaning;

/// <summary>Keeps a record's sentences as vectors. They are worked out from the texts and no part of what the record says, nor of its export.</summary>
public interface ISentenceVectors
{
    /// <summary>The version of the encoder that made the vectors; null where there are none.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    string? Version { get; }

    /// <summary>How many reports and sentences there are vectors of.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    MeaningCounts Count();

    /// <summary>Reports that have no vectors of a version yet.</summary>
    /// <param name="version">The version of the encoder.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The reports, in the order they were added.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<Report> Missing(string version, int most);

    /// <summary>Keeps vectors, in one transaction. Those of another version go; what is there already stays.</summary>
    /// <param name="version">The version of the encoder.</param>
    /// <param name="reports">Reports of the record.</param>
    /// <exception cref="RecordException">The record cannot be written; it keeps the vectors it had.</exception>
    void Keep(string version, IReadOnlyCollection<EmbeddedReport> reports);

    /// <summary>Puts vectors into cells by neighbourhood, where there are enough of them for that; in one transaction.</summary>
    /// <param name="cancellation">Ends the work; all stays as it was.</param>
    /// <exception cref="RecordException">The record cannot be written; it keeps what it had.</exception>
    void Arrange(CancellationToken cancellation = default);

    /// <summary>Takes all vectors out.</summary>
    /// <exception cref="RecordException">The record cannot be written; it keeps what it had.</exception>
    void Clear();

    /// <summary>The middles of the cells, as <see cref="VectorCode"/> writes them, by number of the cell.</summary>
    /// <returns>The middles; none where vectors are not in cells.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<byte[]> Cells();

    /// <summary>The vectors of cells, and those that are in no cell yet.</summary>
    /// <param name="cells">Numbers of cells.</param>
    /// <returns>Blocks, one at a time.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IEnumerable<VectorBlock> Blocks(IReadOnlyCollection<int> cells);

    /// <summary>The numbers of embedded reports.</summary>
    /// <param name="reports">The reports; those without vectors are passed over.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlySet<long> NumbersOf(IReadOnlyCollection<ReportId> reports);

    /// <summary>What stands behind numbers.</summary>
    /// <param name="numbers">Numbers of embedded reports; those that are gone are passed over.</param>
    /// <returns>Report and sentences by number.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyDictionary<long, EmbeddedSentences> Resolve(IReadOnlyCollection<long> numbers);
}
