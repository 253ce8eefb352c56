namespace Demarche.Record.Tests.Sqlite;

public sealed class SqliteRecordTests : RecordTests
{
    protected override string NewLocation() => NewPath();

    protected override void Execute(string location, string sql) => RawDatabase.Execute(location, sql);
}
