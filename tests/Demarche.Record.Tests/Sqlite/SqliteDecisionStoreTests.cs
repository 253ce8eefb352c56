using Demarche.Record.Tests.Decisions;

namespace Demarche.Record.Tests.Sqlite;

public sealed class SqliteDecisionStoreTests : DecisionStoreTests
{
    protected override string NewLocation() => NewPath();

    protected override void Execute(string location, string sql) => RawDatabase.Execute(location, sql);
}
