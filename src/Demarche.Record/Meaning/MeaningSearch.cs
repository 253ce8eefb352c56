using System.Collections.Immutable;
using Demarche.Reading.Pages;

namespace Demarche.Record.Meaning;

/// <summary>Finds the sentences whose vectors are near to one. One object is used by one thread at a time, and knows the cells as they were when it was first used.</summary>
/// <param name="store">The vectors.</param>
public sealed class MeaningSearch(ISentenceVectors store)
{
    // Where few reports may hold what is looked for, more cells are looked through.
    private const int WiderProbes = 4;

    private readonly Lazy<IReadOnlyList<byte[]>> _cells = new(store.Cells);

    /// <summary>Finds sentences in the nearest cells.</summary>
    /// <param name="vector">A vector, as <see cref="VectorCode"/> writes it.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="among">The reports that may hold them; null for all.</param>
    /// <returns>The nearest first; of equally near ones, those of the smallest report id first.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<NearSentence> Find(byte[] vector, int most, IReadOnlyCollection<ReportId>? among = null) =>
        Find(vector, most, among, CellRule.Probes(_cells.Value.Count) * (among is null ? 1 : WiderProbes));

    /// <summary>Finds sentences by looking at every one.</summary>
    /// <inheritdoc cref="Find(byte[], int, IReadOnlyCollection{ReportId})"/>
    public ImmutableArray<NearSentence> FindExactly(byte[] vector, int most) => Find(vector, most, null, _cells.Value.Count);

    private ImmutableArray<NearSentence> Find(byte[] vector, int most, IReadOnlyCollection<ReportId>? among, int probes)
    {
        var numbers = among is null ? null : store.NumbersOf(among);
        var nearest = new NearestVectors(vector, most);
        foreach (var block in store.Blocks(CellMaker.Nearest(vector, _cells.Value, probes)))
        {
            nearest.Look(block, numbers);
        }

        var found = nearest.Found();
        var places = store.Resolve([.. found.Select(one => one.Number).Distinct()]);
        return
        [
            .. found
                .Where(one => places.ContainsKey(one.Number))
                .Select(one => new NearSentence(places[one.Number].Report, places[one.Number].Sentences[one.Place], one.Similarity))
                .OrderByDescending(near => near.Similarity)
                .ThenBy(near => near.Report.Value, StringComparer.Ordinal)
                .ThenBy(near => near.Span.Start)
                .Take(most),
        ];
    }
}
