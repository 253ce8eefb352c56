using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Evidence;

/// <summary>Reads the words that lines of a view rest on, when a reader asks for them.</summary>
public static class EvidenceReader
{
    /// <summary>Reads words.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="places">Where they stand.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The words in the order of the places, one piece for each origin.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ImmutableArray<CitedWords> Words(IMergedEntries entries, IEnumerable<EvidencePlace> places, int most = 10) =>
        new Citations(entries).At(places.Select(place => (place.Reference, place.Span, place.Origin)), most);

    /// <summary>Reads the first words of several lines, each report once.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="places">The places of each line; a line without a place has no words.</param>
    /// <returns>The words of each line, in order; null where a line has none.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ImmutableArray<CitedWords?> FirstWords(IMergedEntries entries, IReadOnlyCollection<EvidencePlace?> places)
    {
        var citations = new Citations(entries);
        citations.Load(places.OfType<EvidencePlace>().Select(place => place.Reference));
        return [.. places.Select(place => place is null ? null : citations.At(place.Reference, place.Span))];
    }
}
