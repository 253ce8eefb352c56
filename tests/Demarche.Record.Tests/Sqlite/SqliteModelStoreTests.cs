using Demarche.Record.Tests.Models;

namespace Demarche.Record.Tests.Sqlite;

public sealed class SqliteModelStoreTests : ModelStoreTests
{
    protected override string NewLocation() => NewPath();

    protected override void Execute(string location, string sql) => RawDatabase.Execute(location, sql);
}
