namespace Demarche.Cli.Tests.Ingest;

public sealed class SqliteKillTests : KillTests
{
    protected override int Kills => 20;

    protected override string NewLocation() => NewPath();

    protected override bool IsThere(string location) => File.Exists(location);
}
