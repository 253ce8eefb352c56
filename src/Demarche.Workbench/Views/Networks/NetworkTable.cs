using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Ties;
using Demarche.Workbench.Views.Evidence;
using NodaTime;

namespace Demarche.Workbench.Views.Networks;

/// <summary>
/// The network of parties out of the kept ties, read and placed once, to be looked at for any time and kinds of tie. What is read is bounded
/// however many reports there are. It does not change and may be used by any number of threads.
/// </summary>
public sealed class NetworkTable
{
    private const int MostParties = 300;

    private readonly ImmutableArray<PartyTie> _ties;
    private readonly Dictionary<string, PlacedParty> _placed;
    private readonly ImmutableArray<PlacedParty> _parties;
    private readonly ImmutableArray<string> _notices;

    private NetworkTable(ImmutableArray<PartyTie> ties, Dictionary<string, PlacedParty> placed, ImmutableArray<PlacedParty> parties, ImmutableArray<string> notices) =>
        (_ties, _placed, _parties, _notices) = (ties, placed, parties, notices);

    /// <summary>Reads and places a network.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="typed">Only this party and those it has to do with: a merged id, a name or a part of one; null for those told most.</param>
    /// <param name="most">How many parties at most; more than 300 are taken for 300.</param>
    /// <returns>The network; none where the name is of nobody, which a notice says.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static NetworkTable Load(IMergedEntries entries, string? typed, int most)
    {
        var reader = new EntryReader(entries);
        var notices = new List<string>();
        var party = reader.Only(MergedEntryKind.Party, typed, notices);
        if (EntryReader.IsUnknown(typed, party))
        {
            return new NetworkTable([], [], [], [.. notices]);
        }

        var limit = Math.Clamp(most, 2, MostParties);
        var all = TiesOf(reader, party, Math.Clamp(12 * limit, 500, 3000));
        var strengths = StrengthsOf(all);
        var shown = strengths.Keys.OrderByDescending(id => string.Equals(id, party?.Id, StringComparison.Ordinal)).ThenByDescending(id => strengths[id]).ThenBy(id => id, StringComparer.Ordinal).Take(limit).ToList();
        if (strengths.Count > limit)
        {
            notices.Add(string.Create(CultureInfo.InvariantCulture, $"The {limit} parties with most ties are shown, of {strengths.Count}."));
        }

        var placed = Place(reader, shown, all, strengths);
        return new NetworkTable(
            [.. all.Where(tie => placed.ContainsKey(tie.From) && placed.ContainsKey(tie.To))],
            placed,
            [.. shown.Select(id => placed[id])],
            [.. notices]);
    }

    /// <summary>What the network holds of a time and of some kinds of tie.</summary>
    /// <param name="query">What to show; its party and number are those the network was read with.</param>
    /// <returns>The network as a page shows it.</returns>
    public NetworkView Show(NetworkQuery query) => new(
        _parties,
        [
            .. _ties
                .Where(tie => query.Kinds.IsEmpty || query.Kinds.Contains(tie.Kind))
                .Select(tie => TieOf(tie, _placed, query))
                .Where(tie => tie.Count > 0)
                .OrderByDescending(tie => tie.Count)
                .ThenBy(tie => tie.From.Party.Id, StringComparer.Ordinal)
                .ThenBy(tie => tie.To.Party.Id, StringComparer.Ordinal)
                .ThenBy(tie => tie.Kind),
        ],
        _notices);

    // Of a party also the ties of those it has to do with among themselves, as far as they are among the strongest.
    private static ImmutableArray<PartyTie> TiesOf(EntryReader reader, NamedId? party, int most)
    {
        var strongest = new MergedQuery(MergedEntryKind.Tie) { Limit = most };
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
