using Demarche.Record.Tests.Decisions;

namespace Demarche.Record.Tests.Postgres;

public sealed class PostgresDecisionStoreTests(PostgresHome home) : DecisionStoreTests
{
    protected override string NewLocation() => home.NewDatabase();

    protected override void Execute(string location, string sql) => RawDatabase.ExecutePostgres(location, sql);
}
