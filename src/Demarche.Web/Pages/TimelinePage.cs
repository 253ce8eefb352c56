using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record.Merging.Kept;
using Demarche.Web.Components;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Views.Evidence;
using Demarche.Workbench.Views.Timelines;

namespace Demarche.Web.Pages;

/// <summary>What the page of the timeline shows at its address.</summary>
/// <param name="View">The timeline.</param>
/// <param name="Drawing">Its picture.</param>
/// <param name="Chosen">The chosen mark, or null.</param>
/// <param name="Words">The words behind it, each with its finding.</param>
internal sealed record TimelinePage(TimelineView View, TimelineDrawing Drawing, TimelineItem? Chosen, ImmutableArray<(CitedWords Words, string Finding)> Words)
{
    private const int MostWords = 12;

    /// <summary>Reads what an address asks for.</summary>
    internal static TimelinePage Of(IMergedEntries entries, Timeline asked)
    {
        var view = TimelineLoader.Load(entries, new TimelineQuery
        {
            Party = asked.Party,
            Initiative = asked.Initiative,
            Lanes = asked.LanesAsked,
            From = DayInput.Parse(asked.From),
            To = DayInput.Parse(asked.To),
        });
        var chosen = Find(view, asked.Item);
        var places = chosen is null ? [] : chosen.Places.DistinctBy(place => place.Origin, StringComparer.Ordinal).Take(MostWords).ToList();
        var words = EvidenceReader.FirstWords(entries, places);
        return new TimelinePage(view, TimelineChart.Draw(view), chosen, [.. places.Zip(words, static (place, cited) => (cited!, place.Reference.Finding.Value))]);
    }

    private static TimelineItem? Find(TimelineView view, string? item)
    {
        var cut = item?.LastIndexOf('~') ?? -1;
        return cut > 0 && int.TryParse(item![(cut + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? view.Lanes.FirstOrDefault(lane => string.Equals(lane.Id, item[..cut], StringComparison.Ordinal))?.Items.ElementAtOrDefault(index)
            : null;
    }
}
