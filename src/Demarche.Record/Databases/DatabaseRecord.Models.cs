using Dapper;
using Demarche.Record.Models;
using Demarche.Record.Tables;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Keeps what people did to conflict models.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public int AddModelEntries(IReadOnlyCollection<ModelEntry> entries)
    {
        const string Ids = "SELECT id FROM model_entry";

        return Guard(() =>
        {
            using var transaction = BeginWriting();
            var known = Connection.Query<string>(Ids, transaction: transaction).ToHashSet(StringComparer.Ordinal);
            var fresh = entries.Where(entry => known.Add(entry.Id)).ToList();
            Insert(RecordTables.ModelEntry, fresh.Select(entry => new object?[] { entry.Id, Stored(entry.Model), InstantPattern.ExtendedIso.Format(entry.At), Stored(entry.Content) }));
            transaction.Commit();
            return fresh.Count;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<ModelEntry> ModelEntries()
    {
        const string Query = "SELECT model AS Model, at AS At, entry AS Entry FROM model_entry";
        return
        [
            .. Guard(() => Connection.Query<(string Model, string At, string Entry)>(Query).AsList())
                .Select(row => new ModelEntry(Restored(row.Model), InstantPattern.ExtendedIso.Parse(row.At).Value, Restored(row.Entry)))
                .OrderBy(entry => entry.At)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }

    // An id is the hash of what the entry says.
    private IEnumerable<RecordBreach> CheckModelEntries()
    {
        const string Query = "SELECT id FROM model_entry ORDER BY id";
        var ids = Connection.Query<string>(Query).AsList();
        var made = ModelEntries().Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return ids.Where(id => !made.Contains(id)).Select(id => new RecordBreach(null, $"model entry {id}: it is kept under the id of another"));
    }
}
