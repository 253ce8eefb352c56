using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Adding;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Tables;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Keeps what the reports come to, merged.</content>
internal abstract partial class DatabaseRecord : IMergedEntries
{
    // The version of merging and of the form of entries: entries of another version are made anew.
    private const int MergeVersion = 5;

    private const int EntriesAtOnce = 500;

    /// <inheritdoc/>
    public IMergedEntries Merged => this;

    /// <inheritdoc/>
    public string? Stamp => Guard(() => Connection.QuerySingleOrDefault<string>("SELECT stamp FROM merged_state"));

    /// <inheritdoc/>
    public string CurrentStamp => Guard(() => string.Create(
        CultureInfo.InvariantCulture,
        $"{MergeVersion}:{Connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM log")}:{Connection.ExecuteScalar<long>("SELECT count(*) FROM decision")}"));

    /// <inheritdoc/>
    public void Keep(string stamp, IEnumerable<MergedEntry> entries) => Guard(() =>
    {
        const string Hashes = "SELECT kind AS Kind, id AS Id, hash AS Hash FROM merged_entry";

        using var transaction = BeginWriting();
        var kept = Connection.Query<HashRow>(Hashes, transaction: transaction).ToDictionary(row => (row.Kind, row.Id), row => row.Hash);
        foreach (var part in entries.Chunk(EntriesAtOnce))
        {
            KeepPart(part, kept);
        }

        Remove(kept.Keys);
        Connection.Execute("DELETE FROM merged_state", transaction: transaction);
        Connection.Execute("INSERT INTO merged_state (version, stamp) VALUES (@version, @stamp)", new { version = (long)MergeVersion, stamp }, transaction);
        transaction.Commit();
        return true;
    });

    // Takes from what was kept before all that is there again, changed or not.
    private void KeepPart(MergedEntry[] part, Dictionary<(string Kind, string Id), byte[]> kept)
    {
        var changed = new List<MergedEntry>();
        var before = new List<(string Kind, string Id)>();
        foreach (var (entry, hash) in part.AsParallel().AsOrdered().Select(entry => (entry, HashOf(entry))))
        {
            var key = (EnumNames.NameOf(entry.Kind), entry.Id);
            var isThere = kept.Remove(key, out var old);
            if (isThere && old.AsSpan().SequenceEqual(hash))
            {
                continue;
            }

            changed.Add(entry);
            if (isThere)
            {
                before.Add(key);
            }
        }

        Remove(before);
        Insert(RecordTables.MergedEntry, changed.AsParallel().AsOrdered().Select(RowOf).ToList());
        Insert(RecordTables.MergedKey, changed.SelectMany(KeysOf));
    }

    private void Remove(IEnumerable<(string Kind, string Id)> entries)
    {
        foreach (var kind in entries.GroupBy(entry => entry.Kind, entry => entry.Id, StringComparer.Ordinal))
        {
            foreach (var ids in kind.Chunk(EntriesAtOnce))
            {
                Connection.Execute($"DELETE FROM merged_key WHERE kind = @kind AND id {AnyOf("ids")}", new { kind = kind.Key, ids });
                Connection.Execute($"DELETE FROM merged_entry WHERE kind = @kind AND id {AnyOf("ids")}", new { kind = kind.Key, ids });
            }
        }
    }

    /// <inheritdoc/>
    public byte[]? Find(MergedEntryKind kind, string id)
    {
        const string Query = "SELECT body FROM merged_entry WHERE kind = @kind AND id = @id";
        return Guard(() => Connection.QuerySingleOrDefault<byte[]>(Query, new { kind = EnumNames.NameOf(kind), id })) is { } body ? FindingsPack.Unpack(body) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> Find(MergedEntryKind kind, IReadOnlyCollection<string> ids) => Guard(() => Unpacked(BodiesOf(kind, ids)));

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> Find(MergedQuery query) => Guard(() => Unpacked(IsPaged(query)
        ? BodiesOf(query.Kind, PageOf(query))
        : Connection.Query<byte[]>(Select("e.body", query), ParametersOf(query))));

    // All are read before any is unpacked: a connection serves one thread.
    private static List<byte[]> Unpacked(IEnumerable<byte[]> bodies) => [.. bodies.ToList().AsParallel().AsOrdered().Select(FindingsPack.Unpack)];

    // What comes by day under one key stands so in the index: a page of it costs the page, whatever is there besides.
    private static bool IsPaged(MergedQuery query) => query is { IsByDay: true, Key: not null, IsPart: false };

    private List<string> PageOf(MergedQuery query)
    {
        var wanted = (int)Math.Min((long)query.Skip + query.Limit, int.MaxValue);
        var found = IdsByDay(query, "AND k.day IS NOT NULL", wanted);
        if (found.Count < wanted && query.From is null && query.To is null)
        {
            found = [.. found.Concat(IdsByDay(query, "AND k.day IS NULL", wanted)).Distinct(StringComparer.Ordinal)];
        }

        return [.. found.Skip(query.Skip).Take(query.Limit)];
    }

    // One entry may stand there with several days.
    private List<string> IdsByDay(MergedQuery query, string condition, int wanted)
    {
        var sql = $"""
            SELECT k.id
            FROM merged_key AS k
            WHERE k.kind = @Kind AND k.key_kind = @KeyKind AND k.value = @Key {AlsoIs(query)} {condition}
              {(query.From is null ? "" : "AND k.day >= @From")}
              {(query.To is null ? "" : "AND k.day <= @To")}
            ORDER BY k.day DESC, k.id
            LIMIT @Limit
            """;
        for (var most = Twice(wanted); ; most = Twice(most))
        {
            var rows = Connection.Query<string>(sql, ParametersOf(query with { Limit = most, Skip = 0 })).AsList();
            var ids = rows.Distinct(StringComparer.Ordinal).ToList();
            if (ids.Count >= wanted || rows.Count < most)
            {
                return ids;
            }
        }

        static int Twice(int count) => (int)Math.Min(2L * count, int.MaxValue);
    }

    private IEnumerable<byte[]> BodiesOf(MergedEntryKind kind, IReadOnlyCollection<string> ids)
    {
        var query = $"SELECT id AS Id, body AS Body FROM merged_entry WHERE kind = @kind AND id {AnyOf("part")}";
        foreach (var part in ids.Chunk(EntriesAtOnce))
        {
            var bodies = Connection.Query<(string Id, byte[] Body)>(query, new { kind = EnumNames.NameOf(kind), part }).ToDictionary(row => row.Id, row => row.Body, StringComparer.Ordinal);
            foreach (var id in part.Where(bodies.ContainsKey))
            {
                yield return bodies[id];
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<MergedName> List(MergedQuery query) => Guard(() => Connection
        .Query<(string Id, string Name, long Weight)>(Select("e.id AS Id, e.name AS Name, e.weight AS Weight", query), ParametersOf(query))
        .Select(row => new MergedName(row.Id, Restored(row.Name), (int)row.Weight))
        .ToList());

    /// <inheritdoc/>
    public IReadOnlyList<DayCount> CountByDay(MergedQuery query)
    {
        var sql = $"""
            SELECT k.day AS Day, {(query.Key is null || query.IsPart ? "count(DISTINCT k.id)" : "count(*)")} AS Count
            FROM merged_key AS k
            WHERE k.kind = @Kind AND k.key_kind = @KeyKind AND k.day IS NOT NULL
              {ValueIs(query)} {AlsoIs(query)}
              {(query.From is null ? "" : "AND k.day >= @From")}
              {(query.To is null ? "" : "AND k.day <= @To")}
            GROUP BY k.day
            ORDER BY k.day
            """;
        return Guard(() => Connection.Query<(string Day, long Count)>(sql, ParametersOf(query)).Select(row => new DayCount(LocalDatePattern.Iso.Parse(row.Day).Value, (int)row.Count)).ToList());
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Names(MergedEntryKind kind, IReadOnlyCollection<string> ids)
    {
        var query = $"SELECT id AS Id, name AS Name FROM merged_entry WHERE kind = @kind AND id {AnyOf("ids")}";
        return Guard(() => Connection.Query<(string Id, string Name)>(query, new { kind = EnumNames.NameOf(kind), ids = ids.ToList() })
            .ToDictionary(row => row.Id, row => Restored(row.Name), StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Report> Reports(IReadOnlyCollection<ReportId> ids)
    {
        var query = $"SELECT id AS Id, text AS Text FROM report WHERE hash {AnyOf("hashes")} ORDER BY hash";
        return Guard(() =>
        {
            var rows = Connection.Query<(long Id, string Text)>(query, new { hashes = ids.Select(id => id.Value).ToList() }).ToList();
            var captures = CapturesOf([.. rows.Select(row => row.Id)]);
            return rows.Select(row => Compose(Restored(row.Text), captures[row.Id])).ToList();
        });
    }

    private static string Select(string columns, MergedQuery query) => query.NeedsKey
        ? $"""
          SELECT {columns}
          FROM (SELECT k.id, max(k.day) AS day
                FROM merged_key AS k
                WHERE k.kind = @Kind AND k.key_kind = @KeyKind
                  {ValueIs(query)} {AlsoIs(query)}
                  {(query.From is null ? "" : "AND k.day >= @From")}
                  {(query.To is null ? "" : "AND k.day <= @To")}
                GROUP BY k.id) AS found
          JOIN merged_entry AS e ON e.kind = @Kind AND e.id = found.id
          ORDER BY {(query.IsByDay ? "found.day IS NULL, found.day DESC" : "e.weight DESC")}, e.id
          LIMIT @Limit OFFSET @Skip
          """
        : $"SELECT {columns} FROM merged_entry AS e WHERE e.kind = @Kind ORDER BY e.weight DESC, e.id LIMIT @Limit OFFSET @Skip";

    private static object ParametersOf(MergedQuery query) => new
    {
        Kind = EnumNames.NameOf(query.Kind),
        KeyKind = EnumNames.NameOf(query.KeyKind),
        query.Key,
        query.AlsoKey,
        From = DayText(query.From),
        To = DayText(query.To),
        Limit = (long)query.Limit,
        Skip = (long)query.Skip,
    };

    // A name key holds letters, digits and spaces only, so no wildcard of LIKE.
    private static string ValueIs(MergedQuery query) => query switch
    {
        { Key: null } => "",
        { IsPart: true } => "AND k.value LIKE '%' || @Key || '%'",
        _ => "AND k.value = @Key",
    };

    private static string AlsoIs(MergedQuery query) => query.AlsoKey is null
        ? ""
        : "AND EXISTS (SELECT 1 FROM merged_key AS o WHERE o.kind = k.kind AND o.id = k.id AND o.key_kind = @KeyKind AND o.value = @AlsoKey)";

    private object?[] RowOf(MergedEntry entry) =>
        [EnumNames.NameOf(entry.Kind), entry.Id, Stored(entry.Name), (long)entry.Weight, HashOf(entry), FindingsPack.Pack(entry.Body)];

    private static IEnumerable<object?[]> KeysOf(MergedEntry entry) =>
        entry.Keys.Select(key => new object?[] { EnumNames.NameOf(entry.Kind), EnumNames.NameOf(key.Kind), key.Value, DayText(key.Day), entry.Id });

    private static byte[] HashOf(MergedEntry entry) => SHA256.HashData(entry.Body);

    private static string? DayText(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private sealed record HashRow
    {
        public required string Kind { get; init; }

        public required string Id { get; init; }

        public required byte[] Hash { get; init; }
    }
}
