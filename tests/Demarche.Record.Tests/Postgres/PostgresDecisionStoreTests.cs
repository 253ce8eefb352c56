using Dapper;
using Demarche.Record.Tests.Decisions;

namespace Demarche.Record.Tests.Postgres;

public sealed class PostgresDecisionStoreTests(PostgresHome home) : DecisionStoreTests
{
    protected override string NewLocation() => home.NewDatabase();

    protected override void Execute(string location, string sql)
    {
        using var connection = RawDatabase.OpenPostgres(location);
        connection.Execute(sql);
    }
}
