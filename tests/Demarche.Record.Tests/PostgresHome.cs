using Demarche.Testing.Servers;

[assembly: AssemblyFixture(typeof(Demarche.Record.Tests.PostgresHome))]

namespace Demarche.Record.Tests;

/// <summary>The PostgreSQL server of all tests here, started by the first that needs it.</summary>
public sealed class PostgresHome : IDisposable
{
    private readonly Lazy<PostgresServer?> _server = new(PostgresServer.TryStart);

    /// <summary>An empty database on it; where there is no server, the test is skipped by name.</summary>
    public string NewDatabase()
    {
        Assert.SkipWhen(_server.Value is null, PostgresServer.Missing);
        return _server.Value.NewDatabase();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value?.Dispose();
        }
    }
}
