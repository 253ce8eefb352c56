using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Views.Evidence;
using NodaTime;

namespace Demarche.Workbench.Views.Matrices;

/// <summary>
/// Positions of a record, read once, to be looked at on any day: going from day to day reads nothing. It does not change and may be used by any
/// number of threads.
/// </summary>
public sealed class PositionTable
{
    private readonly ImmutableArray<PositionHistory> _histories;
    private readonly Dictionary<string, NamedId> _parties;
    private readonly Dictionary<string, NamedId> _initiatives;
    private readonly Dictionary<(string Party, string Initiative), PositionHistory> _byCell;
    private readonly Dictionary<string, NamedId> _tellers;

    private PositionTable(EntryReader reader, ImmutableArray<PositionHistory> histories, ImmutableArray<string> notices)
    {
        _histories = histories;
        var tellers = histories.SelectMany(history => history.Entries).Select(entry => entry.ToldBy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        reader.Load(MergedEntryKind.Party, histories.Select(history => history.Party).Concat(tellers));
        reader.Load(MergedEntryKind.Initiative, histories.Select(history => history.Initiative));
        Parties = ByWeight(histories, history => history.Party, reader.Party);
        Initiatives = ByWeight(histories, history => history.Initiative, reader.Initiative);
        _parties = Parties.ToDictionary(party => party.Id, StringComparer.Ordinal);
        _initiatives = Initiatives.ToDictionary(initiative => initiative.Id, StringComparer.Ordinal);
        _byCell = histories.ToDictionary(history => (history.Party, history.Initiative));
        _tellers = tellers.ToDictionary(id => id, reader.Party, StringComparer.Ordinal);
        var days = histories.SelectMany(history => history.Entries).Select(entry => entry.Day).OfType<LocalDate>().ToList();
        (First, Last) = days.Count is 0 ? ((LocalDate?)null, (LocalDate?)null) : (days.Min(), days.Max());
        ChangeDays = [.. histories.SelectMany(history => history.Changes).Select(change => change.After.Day).OfType<LocalDate>().Distinct().Order()];
        Notices = notices;
    }

    /// <summary>The parties, the most told first.</summary>
    public ImmutableArray<NamedId> Parties { get; }

    /// <summary>The initiatives, the most told first.</summary>
    public ImmutableArray<NamedId> Initiatives { get; }

    /// <summary>The first day that a position is told of, or null where there is none.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day that a position is told of, or null where there is none.</summary>
    public LocalDate? Last { get; }

    /// <summary>The days on which a position moved, in order.</summary>
    public ImmutableArray<LocalDate> ChangeDays { get; }

    /// <summary>Sentences on what was left out, or what a name could also mean.</summary>
    public ImmutableArray<string> Notices { get; }

    /// <summary>Reads positions.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="scope">Which.</param>
    /// <returns>The positions; none where a name is of nobody, which a notice says.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static PositionTable Load(IMergedEntries entries, PositionScope scope)
    {
        var reader = new EntryReader(entries);
        var notices = new List<string>();
        var party = reader.Only(MergedEntryKind.Party, scope.Party, notices);
        var initiative = reader.Only(MergedEntryKind.Initiative, scope.Initiative, notices);
        if (EntryReader.IsUnknown(scope.Party, party) || EntryReader.IsUnknown(scope.Initiative, initiative))
        {
            return new PositionTable(reader, [], [.. notices]);
        }

        var query = new MergedQuery(MergedEntryKind.Position) { Limit = scope.Most + 1 };
        var found = reader.Read<PositionHistory>(
            party is not null ? query with { KeyKind = MergedKeyKind.Party, Key = party.Id }
            : initiative is not null ? query with { KeyKind = MergedKeyKind.Initiative, Key = initiative.Id }
            : query);
        if (found.Length > scope.Most)
        {
            notices.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Only the {scope.Most} positions told most are shown; choose a party or an initiative to see all of its own."));
        }

        return new PositionTable(
            reader,
            [.. found.Take(scope.Most).Where(history => party is null || initiative is null || string.Equals(history.Initiative, initiative.Id, StringComparison.Ordinal))],
            [.. notices]);
    }

    /// <summary>The matrix as of a day.</summary>
    /// <param name="day">The day; null for where parties stand last.</param>
    /// <param name="page">Which part of it.</param>
    /// <returns>The matrix.</returns>
    public PositionMatrix At(LocalDate? day, MatrixPage page)
    {
        ImmutableArray<NamedId> columns = [.. Initiatives.Skip(page.Column).Take(page.Columns)];
        var rows = Parties
            .Skip(page.Row)
            .Take(page.Rows)
            .Select(party => new MatrixRow(party, [.. columns.Select(initiative => CellOf(party, initiative, day))]))
            .Where(row => row.Cells.Any(cell => cell is not null));
        return new PositionMatrix(day, columns, [.. rows], Parties.Length, Initiatives.Length);
    }

    /// <summary>Who stood otherwise on one day than on another.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <returns>The moves, turns from one side to another first, then softer ones, then positions that were not known before; each by day.</returns>
    public ImmutableArray<PositionMove> Between(LocalDate from, LocalDate to) =>
    [
        .. _histories
            .Select(history => (History: history, Before: StandOf(history, from), After: StandOf(history, to)))
            .Where(pair => pair.After is not null && IsMove(pair.Before, pair.After))
            .Select(pair => new PositionMove(_parties[pair.History.Party], _initiatives[pair.History.Initiative], pair.Before, pair.After!))
            .OrderBy(move => move.IsTurn ? 0 : move.Before is not null ? 1 : 2)
            .ThenBy(move => move.After.Day)
            .ThenBy(move => move.Party.Name, StringComparer.Ordinal)
            .ThenBy(move => move.Initiative.Name, StringComparer.Ordinal),
    ];

    /// <summary>The tellings behind a cell, with their words.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="party">The party's merged id.</param>
    /// <param name="initiative">The initiative's merged id.</param>
    /// <param name="day">Only those until this day, or null for all.</param>
    /// <param name="most">How many at most, the latest.</param>
    /// <returns>The tellings, the latest first.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<PositionTelling> TellingsOf(IMergedEntries entries, string party, string initiative, LocalDate? day, int most = 20)
    {
        if (!_byCell.TryGetValue((party, initiative), out var history))
        {
            return [];
        }

        var stands = Known(history, day).Reverse().Take(most).Select(StandOf).ToList();
        var words = EvidenceReader.FirstWords(entries, [.. stands.Select(stand => stand.Place)]);
        return [.. stands.Zip(words, static (stand, cited) => new PositionTelling(stand, cited!))];
    }

    /// <summary>One cell, on whatever page it is.</summary>
    /// <param name="party">The party's merged id.</param>
    /// <param name="initiative">The initiative's merged id.</param>
    /// <param name="day">The day; null for where parties stand last.</param>
    /// <returns>The cell, or null where nothing is known by the day.</returns>
    public MatrixCell? CellAt(string party, string initiative, LocalDate? day) =>
        _parties.TryGetValue(party, out var row) && _initiatives.TryGetValue(initiative, out var column) ? CellOf(row, column, day) : null;

    private MatrixCell? CellOf(NamedId party, NamedId initiative, LocalDate? day)
    {
        if (!_byCell.TryGetValue((party.Id, initiative.Id), out var history) || StandOf(history, day) is not { } stand)
        {
            return null;
        }

        var known = Known(history, day).ToList();
        var told = known.LastOrDefault(entry => entry.Voice is not Voice.Own);
        return new MatrixCell(party, initiative, stand, known.Count)
        {
            Against = stand.Voice is Voice.Own && told is not null && told.Day >= stand.Day && told.Side != stand.Side ? StandOf(told) : null,
            Moved = history.Changes.Select(change => change.After.Day).LastOrDefault(moved => day is null || moved <= day),
        };
    }

    // Its own words before others', however old: what others say later is shown beside them.
    private PositionStand? StandOf(PositionHistory history, LocalDate? day)
    {
        var known = Known(history, day).ToList();
        var last = known.Where(entry => entry.Voice is Voice.Own).DefaultIfEmpty(null).Last()?.Day;
        var own = known.Where(entry => entry.Voice is Voice.Own && entry.Day == last).ToList();
        var line = own.Count > 0 ? own : known.Where(entry => entry.Day == known[^1].Day).ToList();
        return line.MinBy(entry => (entry.Voice, -entry.Confidence, entry.Reference)) is { } entry ? StandOf(entry) : null;
    }

    // What has no day is known only where no day is asked for, and stands behind what has one.
    private static IEnumerable<PositionEntry> Known(PositionHistory history, LocalDate? day) => day is null
        ? history.Entries.Where(entry => entry.Day is null).Concat(history.Entries.Where(entry => entry.Day is not null))
        : history.Entries.Where(entry => entry.Day <= day);

    private PositionStand StandOf(PositionEntry entry) => new(
        entry.Stance,
        entry.Side,
        entry.IsConditional,
        entry.Voice,
        entry.ToldBy is { } teller ? _tellers[teller] : null,
        entry.Day,
        new EvidencePlace(entry.Reference, entry.Evidence, entry.Origin));

    private static bool IsMove(PositionStand? before, PositionStand after) =>
        before is null || before.Stance != after.Stance || before.IsConditional != after.IsConditional;

    private static ImmutableArray<NamedId> ByWeight(ImmutableArray<PositionHistory> histories, Func<PositionHistory, string> id, Func<string, NamedId> named) =>
    [
        .. histories
            .GroupBy(id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(history => history.OriginCount))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => named(group.Key)),
    ];
}
