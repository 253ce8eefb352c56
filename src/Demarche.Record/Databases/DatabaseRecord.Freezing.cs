using System.Text.Json;
using Dapper;
using Demarche.Record.Adding;
using Demarche.Record.Freezing;
using Demarche.Record.Tables;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Keeps frozen versions.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public IReadOnlyList<string> ReaderVersions() =>
        Guard(() => Connection.Query<string>("SELECT DISTINCT reader FROM reading").Order(StringComparer.Ordinal).ToList());

    /// <inheritdoc/>
    public void KeepFrozen(FrozenVersion version, string stamp, Instant at) => Guard(() =>
    {
        using var transaction = BeginWriting();
        if (Connection.ExecuteScalar<long>("SELECT count(*) FROM frozen_version WHERE name = @name", new { name = Stored(version.Name) }, transaction) > 0)
        {
            throw RecordMessages.FrozenBefore(version.Name);
        }

        if (!string.Equals(CurrentStamp, stamp, StringComparison.Ordinal))
        {
            throw RecordMessages.ChangedWhileFreezing(Location);
        }

        Insert(RecordTables.FrozenVersion, [[version.Name, InstantPattern.ExtendedIso.Format(at), version.Hash, FindingsPack.Pack(FrozenJson.Write(version))]]);
        transaction.Commit();
        return true;
    });

    /// <inheritdoc/>
    public IReadOnlyList<FrozenVersion> FrozenVersions() => Guard(() => FrozenRows().Select(row => FrozenJson.Read(row.Name, FindingsPack.Unpack(row.Body))).ToList());

    private IEnumerable<RecordBreach> CheckFrozen()
    {
        foreach (var row in FrozenRows())
        {
            if (!IsAsFrozen(row.Name, row.Hash, row.Body))
            {
                yield return new RecordBreach(null, $"frozen version \"{row.Name}\": it is not that of its hash");
            }
        }
    }

    private List<(string Name, string Hash, byte[] Body)> FrozenRows() =>
        Connection.Query<(string Name, string Hash, byte[] Body)>("SELECT name, hash, body FROM frozen_version ORDER BY at, name")
            .Select(row => (Restored(row.Name), row.Hash, row.Body))
            .ToList();

    private static bool IsAsFrozen(string name, string hash, byte[] body)
    {
        try
        {
            return string.Equals(FrozenJson.Read(name, FindingsPack.Unpack(body)).Hash, hash, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }
}
