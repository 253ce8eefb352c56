using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Ties;
using Demarche.Workbench.Views.Evidence;
using NodaTime;

namespace Demarche.Workbench.Views.Networks;

/// <summary>Reads the network of parties out of the kept ties and places it. What is read is bounded however many reports there are.</summary>
public static class NetworkLoader
{
    private const int MostTies = 4000;
    private const int MostParties = 300;

    /// <summary>Reads a network.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="query">What to show.</param>
    /// <returns>The network.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static NetworkView Load(IMergedEntries entries, NetworkQuery query)
    {
        var reader = new EntryReader(entries);
        var notices = new List<string>();
        var party = reader.Only(MergedEntryKind.Party, query.Party, notices);
        if (EntryReader.IsUnknown(query.Party, party))
        {
            return new NetworkView([], [], [.. notices]);
        }

        var all = TiesOf(reader, party);
        var strengths = StrengthsOf(all);
        var most = Math.Clamp(query.Most, 2, MostParties);
        var shown = strengths.Keys.OrderByDescending(id => string.Equals(id, party?.Id, StringComparison.Ordinal)).ThenByDescending(id => strengths[id]).ThenBy(id => id, StringComparer.Ordinal).Take(most).ToList();
        if (strengths.Count > most)
        {
            notices.Add(string.Create(CultureInfo.InvariantCulture, $"The {most} parties with most ties are shown, of {strengths.Count}."));
        }

        var placed = Place(reader, shown, all, strengths);
        ImmutableArray<NetworkTie> ties =
        [
            .. all
                .Where(tie => query.Kinds.IsEmpty || query.Kinds.Contains(tie.Kind))
                .Where(tie => placed.ContainsKey(tie.From) && placed.ContainsKey(tie.To))
                .Select(tie => TieOf(tie, placed, query))
                .Where(tie => tie.Count > 0)
                .OrderByDescending(tie => tie.Count)
                .ThenBy(tie => tie.From.Party.Id, StringComparer.Ordinal)
                .ThenBy(tie => tie.To.Party.Id, StringComparer.Ordinal)
                .ThenBy(tie => tie.Kind),
        ];
        return new NetworkView([.. shown.Select(id => placed[id])], ties, [.. notices]);
    }

    // Of a party also the ties of those it has to do with among themselves, as far as they are among the strongest.
    private static ImmutableArray<PartyTie> TiesOf(EntryReader reader, NamedId? party)
    {
        var strongest = new MergedQuery(MergedEntryKind.Tie) { Limit = MostTies };
        if (party is null)
        {
            return reader.Read<PartyTie>(strongest);
        }

        var own = reader.Read<PartyTie>(strongest with { KeyKind = MergedKeyKind.Party, Key = party.Id });
        var others = own.SelectMany(tie => new[] { tie.From, tie.To }).ToHashSet(StringComparer.Ordinal);
        var among = reader.Read<PartyTie>(strongest).Where(tie => !IsOf(tie, party.Id) && others.Contains(tie.From) && others.Contains(tie.To));
        return [.. own, .. among];
    }

    private static bool IsOf(PartyTie tie, string party) => string.Equals(tie.From, party, StringComparison.Ordinal) || string.Equals(tie.To, party, StringComparison.Ordinal);

    private static Dictionary<string, int> StrengthsOf(ImmutableArray<PartyTie> ties)
    {
        var strengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tie in ties)
        {
            strengths[tie.From] = strengths.GetValueOrDefault(tie.From) + tie.Count;
            strengths[tie.To] = strengths.GetValueOrDefault(tie.To) + tie.Count;
        }

        return strengths;
    }

    private static Dictionary<string, PlacedParty> Place(EntryReader reader, List<string> shown, ImmutableArray<PartyTie> ties, Dictionary<string, int> strengths)
    {
        reader.Load(MergedEntryKind.Party, shown);
        var index = shown.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        var springs = ties
            .Where(tie => index.ContainsKey(tie.From) && index.ContainsKey(tie.To))
            .GroupBy(tie => (Math.Min(index[tie.From], index[tie.To]), Math.Max(index[tie.From], index[tie.To])))
            .Select(group => new NetworkSpring(group.Key.Item1, group.Key.Item2, group.Sum(tie => tie.Count)))
            .ToList();
        var places = NetworkLayout.Place(shown, springs, NetworkView.Width, NetworkView.Height);
        var strongest = shown.Count is 0 ? 1 : shown.Max(id => strengths[id]);
        return shown.ToDictionary(
            id => id,
            id => new PlacedParty(reader.Party(id), places[index[id]].X, places[index[id]].Y, Math.Round(5 + (13 * Math.Sqrt((double)strengths[id] / strongest)), 1), strengths[id]),
            StringComparer.Ordinal);
    }

    private static NetworkTie TieOf(PartyTie tie, Dictionary<string, PlacedParty> placed, NetworkQuery query) => new(
        placed[tie.From],
        placed[tie.To],
        tie.Kind,
        tie.Months.Where(month => IsIn(month.First, query)).Sum(month => month.Count),
        [.. tie.Places.Where(place => IsIn(place.Day is { } day ? new LocalDate(day.Year, day.Month, 1) : null, query)).Select(place => new EvidencePlace(place.Reference, place.Evidence, place.Origin))]);

    private static bool IsIn(LocalDate? month, NetworkQuery query) =>
        month is not { } first
            ? query is { From: null, To: null }
            : (query.From is null || first.PlusMonths(1) > query.From) && (query.To is null || first <= query.To);
}
