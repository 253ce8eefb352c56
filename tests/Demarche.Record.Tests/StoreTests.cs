namespace Demarche.Record.Tests;

/// <summary>Tests that hold for every kind of record; each kind derives from them and says where a record of it is kept.</summary>
public abstract class StoreTests : IDisposable
{
    private protected RecordFixture Fixture { get; } = new();

    /// <summary>Does something to a record past the program.</summary>
    protected abstract void Execute(string location, string sql);

    /// <summary>A place for a record that is not there yet.</summary>
    protected abstract string NewLocation();

    private protected string NewPath() => Fixture.NewPath();

    public void Dispose()
    {
        Fixture.Dispose();
        GC.SuppressFinalize(this);
    }
}
