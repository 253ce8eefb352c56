using Demarche.Record;
using Demarche.Testing.Servers;
using NodaTime;

namespace Demarche.Cli.Tests.Ingest;

/// <summary>The same against a server of the class's own; the command is killed, the server goes on.</summary>
/// <param name="home">Has the server.</param>
public sealed class PostgresKillTests(PostgresKillTests.Home home) : KillTests, IClassFixture<PostgresKillTests.Home>
{
    protected override int Kills => 6;

    protected override string NewLocation()
    {
        Assert.SkipWhen(home.Server is null, PostgresServer.Missing);
        return home.Server.NewDatabase();
    }

    protected override bool IsThere(string location)
    {
        try
        {
            Records.Open(location, new RecordOptions(), SystemClock.Instance).Dispose();
            return true;
        }
        catch (RecordException)
        {
            return false;
        }
    }

    public sealed class Home : IDisposable
    {
        public PostgresServer? Server { get; } = PostgresServer.TryStart();

        public void Dispose() => Server?.Dispose();
    }
}
