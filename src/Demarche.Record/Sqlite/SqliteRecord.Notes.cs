using Dapper;

namespace Demarche.Record.Sqlite;

/// <content>Keeps what programs remember.</content>
internal sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public string? Note(string name)
    {
        const string Query = "SELECT value FROM note WHERE name = @name";
        return SqliteFailures.Guard(_path, () => _connection.QuerySingleOrDefault<string>(Query, new { name }));
    }

    /// <inheritdoc/>
    public void KeepNote(string name, string value)
    {
        const string Insert = "INSERT INTO note (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        SqliteFailures.Guard(_path, () => _connection.Execute(Insert, new { name, value }));
    }
}
