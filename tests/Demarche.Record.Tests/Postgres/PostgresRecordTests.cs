namespace Demarche.Record.Tests.Postgres;

public sealed class PostgresRecordTests(PostgresHome home) : RecordTests
{
    protected override string NewLocation() => home.NewDatabase();

    protected override void Execute(string location, string sql) => RawDatabase.ExecutePostgres(location, sql);
}
