using System.Collections.Immutable;
using Demarche.Reading.Events;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Deciding;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Merging.Events;

/// <summary>
/// Merges the events of many reports. Tellings that name the day are one event where day, type, parties and place fit, directly or through
/// others; a telling that names no day joins the event of the last days that shares most parties with it, or others of its kind that were
/// published within a day. The result does not depend on the order of the reports.
/// </summary>
public static class EventMerger
{
    /// <summary>Merges events.</summary>
    /// <param name="tellings">Those of all reports, in any order; none twice.</param>
    /// <param name="decided">What people decided, or null; it is obeyed.</param>
    /// <returns>The merged events, ordered by day (unknown last) and id; every telling is in one.</returns>
    public static ImmutableArray<MergedEvent> Merge(IEnumerable<EventTelling> tellings, MergeConstraints<FindingReference>? decided = null) =>
    [
        .. Decided(
                tellings
                    .GroupBy(telling => telling.Type)
                    .SelectMany(type => OfType([.. type.OrderBy(telling => telling.From ?? LocalDate.MaxIsoValue).ThenBy(telling => telling.Reference)])),
                decided ?? new())
            .Select(group => Make(group.ToArray(), group.Name))
            .GroupBy(merged => merged.Id, StringComparer.Ordinal)
            .SelectMany(same => same.Count() is 1 ? same : same.Select(static merged => merged with { Id = StableId.Of('e', merged.Id, merged.Tellings[0].Reference.ToString()) }))
            .OrderBy(merged => merged.From ?? LocalDate.MaxIsoValue)
            .ThenBy(merged => merged.Id, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<DecidedGroup<EventTelling>> Decided(IEnumerable<ImmutableArray<EventTelling>> groups, MergeConstraints<FindingReference> decided) =>
        new DecidedGroups<EventTelling>(
            decided,
            static telling => telling.Reference,
            static telling => $"{telling.Type}|{telling.IsDayTold}|{telling.From}|{telling.To}|{string.Join(' ', telling.SourceSides)}|{string.Join(' ', telling.RecipientSides)}|{telling.Iso}|{telling.Place}")
            .Obey(groups);

    private static IEnumerable<ImmutableArray<EventTelling>> OfType(ImmutableArray<EventTelling> tellings)
    {
        var dated = tellings.Where(telling => telling.IsDayTold).ToImmutableArray();
        var events = Close(dated, static (one, other) => one.From < other.To && other.From < one.To);
        var index = new DatedEvents(events);
        var homes = tellings.Where(telling => !telling.IsDayTold).ToLookup(telling => index.HomeOf(telling));
        var undated = homes[-1].ToImmutableArray();
        return events
            .Select((told, number) => (ImmutableArray<EventTelling>)[.. told, .. homes[number]])
            .Concat(Close(undated, static (one, other) => one.Published is { } first && other.Published is { } second && Math.Abs(Period.DaysBetween(first, second)) <= 1));
    }

    // Those of one side lie close together when ordered by day, so a telling is compared only with those.
    private static List<ImmutableArray<EventTelling>> Close(ImmutableArray<EventTelling> tellings, Func<EventTelling, EventTelling, bool> areOfOneTime)
    {
        var groups = new UnionFind(tellings.Length);
        var bySide = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < tellings.Length; index++)
        {
            foreach (var side in tellings[index].SourceSides.Concat(tellings[index].RecipientSides))
            {
                if (!bySide.TryGetValue(side, out var earlier))
                {
                    bySide[side] = earlier = [];
                }

                earlier.RemoveAll(before => !(tellings[before].To > tellings[index].From));
                foreach (var before in earlier)
                {
                    if (areOfOneTime(tellings[before], tellings[index]) && EventSides.Fit(tellings[before], tellings[index]))
                    {
                        groups.Join(before, index);
                    }
                }

                earlier.Add(index);
            }
        }

        return [.. Enumerable.Range(0, tellings.Length).GroupBy(groups.Find).OrderBy(group => group.Key).Select(group => group.Select(index => tellings[index]).ToImmutableArray())];
    }

    private static MergedEvent Make(ImmutableArray<EventTelling> unordered, string? given)
    {
        ImmutableArray<EventTelling> tellings = [.. unordered.OrderBy(telling => telling.Published ?? LocalDate.MaxIsoValue).ThenBy(telling => telling.Reference)];
        var dated = tellings.Where(telling => telling.IsDayTold).DefaultIfEmpty(tellings[0]).ToList();
        var from = dated.Select(telling => telling.From).Min();
        var sides = tellings.SelectMany(telling => telling.SourceSides.Concat(telling.RecipientSides)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var id = StableId.Of('e', sides.Prepend(from is { } day ? LocalDatePattern.Iso.Format(day) : tellings[0].Reference.ToString()).Prepend(ModalityOf(tellings).ToString()).Prepend(tellings[0].Type.ToString()));
        return new MergedEvent(id, tellings[0].Type, ModalityOf(tellings), tellings)
        {
            Name = given,
            Source = Told(tellings, static telling => telling.Source),
            Recipient = Told(tellings, static telling => telling.Recipient),
            Mode = MostTold(tellings, static telling => telling.Mode),
            From = from,
            To = dated.Select(telling => telling.To).Max(),
            Place = MostTold(tellings, static telling => telling.Place),
            Iso = MostTold(tellings, static telling => telling.Iso),
            Disputes = TollDisputes.Of(tellings),
        };
    }

    private static Modality ModalityOf(ImmutableArray<EventTelling> tellings) =>
        tellings
            .GroupBy(telling => telling.Modality)
            .OrderBy(group => group.Key is Modality.Denied)
            .ThenByDescending(group => group.Select(telling => telling.Origin).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group.Key)
            .First().Key;

    private static ImmutableArray<string> Told(ImmutableArray<EventTelling> tellings, Func<EventTelling, ImmutableArray<string>> take) =>
        [.. Ranked(tellings.SelectMany(telling => take(telling).Select(id => (id, telling.Origin))))];

    private static string? MostTold(ImmutableArray<EventTelling> tellings, Func<EventTelling, string?> take) =>
        Ranked(tellings.Where(telling => take(telling) is not null).Select(telling => (take(telling)!, telling.Origin))).FirstOrDefault();

    private static IEnumerable<string> Ranked(IEnumerable<(string Value, string Origin)> told) =>
        told
            .GroupBy(entry => entry.Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key);
}
