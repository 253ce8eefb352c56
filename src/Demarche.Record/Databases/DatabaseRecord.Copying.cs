using Dapper;
using Demarche.Record.Tables;

namespace Demarche.Record.Databases;

/// <content>Copies the record.</content>
internal abstract partial class DatabaseRecord
{
    private const int RowsAtOnce = 500;

    /// <summary>Whether no table of the record has a row, its log with them.</summary>
    internal bool IsEmpty => Guard(() => !RecordTables.All.Any(table => Connection.ExecuteScalar<bool>($"SELECT EXISTS (SELECT 1 FROM {table.Name})")));

    /// <inheritdoc/>
    public void CopyTo(IRecord target, CancellationToken cancellation = default)
    {
        var into = (DatabaseRecord)target;
        if (!TryCopyWhole(into))
        {
            into.Guard(() => Guard(() => CopyRows(into, cancellation)));
        }
    }

    /// <summary>Copies the record by means of the database, where both are kept by the same.</summary>
    protected virtual bool TryCopyWhole(DatabaseRecord target) => false;

    private bool CopyRows(DatabaseRecord target, CancellationToken cancellation)
    {
        using var snapshot = BeginReading();
        using var transaction = target.BeginWriting();
        foreach (var table in RecordTables.All)
        {
            foreach (var rows in Rows(table).Chunk(RowsAtOnce))
            {
                cancellation.ThrowIfCancellationRequested();
                target.Insert(table, rows);
                if (table == RecordTables.Report)
                {
                    target.Index(rows.AsParallel().AsOrdered().Select(row => ((long)row[0]!, target.IndexedText((string)row[2]!))).ToList());
                }
            }
        }

        transaction.Commit();
        return true;
    }
}
