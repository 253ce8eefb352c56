using Demarche.Record.Tests.Models;

namespace Demarche.Record.Tests.Postgres;

public sealed class PostgresModelStoreTests(PostgresHome home) : ModelStoreTests
{
    protected override string NewLocation() => home.NewDatabase();

    protected override void Execute(string location, string sql) => RawDatabase.ExecutePostgres(location, sql);
}
