using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Web.Hosting;

namespace Demarche.Web.Tests;

/// <summary>A running workbench on a copy of the samples, over real HTTP.</summary>
public sealed class Workbench : IAsyncDisposable
{
    private readonly WorkbenchServer _server;

    private Workbench(WorkbenchServer server, string path, List<Exception> faults)
    {
        _server = server;
        Faults = faults;
        Path = path;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    /// <summary>Asks it as a browser would.</summary>
    public HttpClient Client { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => _server.Address;

    /// <summary>The record it shows.</summary>
    public string Path { get; }

    /// <summary>Faults that no page was prepared for.</summary>
    public IReadOnlyList<Exception> Faults { get; }

    /// <summary>Opens a workbench.</summary>
    /// <param name="record">The record; null for a copy of the samples.</param>
    /// <returns>The workbench.</returns>
    public static async Task<Workbench> OpenAsync(string? record = null)
    {
        var faults = new List<Exception>();
        var path = record ?? SampleRecord.Shared.Copy();
        var server = await WorkbenchServer.StartAsync(
            new WorkbenchOptions { Record = path, Port = 0, Coder = "Ana", Clock = SampleRecord.Clock, OnFault = faults.Add },
            TestContext.Current.CancellationToken);
        return new Workbench(server, path, faults);
    }

    /// <summary>Asks for a page.</summary>
    /// <param name="path">Its address, from "/" on.</param>
    /// <returns>The page's HTML.</returns>
    public async Task<string> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Finds the one report of the record whose text holds some words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The first digits of its hash.</returns>
    public string ReportWith(string words)
    {
        using var record = Open();
        return record.Read(RecordFilter.All with { Words = words }).ShouldHaveSingleItem().Report.Id.Value["sha256:".Length..][..16];
    }

    /// <summary>What was decided in it so far.</summary>
    /// <returns>The decisions, in order.</returns>
    public IReadOnlyList<Decision> Decisions()
    {
        using var record = Open();
        return record.Decisions().Entries;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    private IRecord Open() => Records.Open(Path, new RecordOptions(), SampleRecord.Clock);
}
