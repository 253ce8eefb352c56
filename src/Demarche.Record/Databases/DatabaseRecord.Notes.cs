using Dapper;

namespace Demarche.Record.Databases;

/// <content>Keeps what programs remember.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public string? Note(string name)
    {
        const string Query = "SELECT value FROM note WHERE name = @name";
        return Guard(() => Connection.QuerySingleOrDefault<string>(Query, new { name })) is { } note ? Restored(note) : null;
    }

    /// <inheritdoc/>
    public void KeepNote(string name, string value)
    {
        const string Insert = "INSERT INTO note (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        Guard(() => Connection.Execute(Insert, new { name, value = Stored(value) }));
    }
}
