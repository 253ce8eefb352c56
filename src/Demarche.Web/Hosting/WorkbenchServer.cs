using System.Net;
using Demarche.Web.Api;
using Demarche.Web.Components;
using Demarche.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MudBlazor.Services;

namespace Demarche.Web.Hosting;

/// <summary>The workbench's server, from its opening to its end.</summary>
public sealed class WorkbenchServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private WorkbenchServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>Where a browser finds the workbench.</summary>
    public Uri Address { get; }

    /// <summary>Opens the workbench on a record.</summary>
    /// <param name="options">What to show and where.</param>
    /// <param name="cancellation">Ends the opening.</param>
    /// <returns>The server, which answers already; dispose of it to end it.</returns>
    /// <exception cref="WorkbenchException">The address is not this machine's own, or the port cannot be had.</exception>
    /// <exception cref="Record.RecordException">The record cannot be opened.</exception>
    public static async Task<WorkbenchServer> StartAsync(WorkbenchOptions options, CancellationToken cancellation = default)
    {
        Check(options);
        var application = Build(options);
        try
        {
            await application.Services.GetRequiredService<RecordDesk>().OpenAsync(cancellation);
            await application.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            await application.DisposeAsync();
            throw WebMessages.PortTaken(options.Port, e);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new WorkbenchServer(application, new Uri(bound + "/"));
    }

    /// <summary>Waits until the server is told to end.</summary>
    /// <param name="cancellation">Tells it.</param>
    /// <returns>When it has ended.</returns>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (cancellation.Register(ended.SetResult))
        {
            await ended.Task;
        }

        await _application.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static void Check(WorkbenchOptions options)
    {
        if (options.Address is not ("127.0.0.1" or "localhost"))
        {
            throw WebMessages.OtherAddress(options.Address);
        }

        if (options.Port is < 0 or > IPEndPoint.MaxPort)
        {
            throw WebMessages.NoSuchPort(options.Port);
        }
    }

    // An empty builder: no settings file, environment variable or other assembly can make it listen elsewhere.
    private static WebApplication Build(WorkbenchOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WorkbenchServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddLogging(logging => Log(logging, options));
        builder.Services.AddRoutingCore();
        builder.Services.AddAntiforgery();
        // Keys live as long as the server: nothing is written beside the record.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices();
        builder.Services.AddOpenApi("v1", ApiDescription.SetUp);
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.SetUp(json.SerializerOptions));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<RecordDesk>();
        builder.Services.AddSingleton<RecentViews>();
        builder.Services.AddSingleton<KeptViews>();
        builder.Services.AddSingleton<MeaningDesk>();
        builder.Services.AddScoped<Coder>();
        var application = builder.Build();
        application.UseMiddleware<RequestGuard>();
        application.UseExceptionHandler("/fault", createScopeForErrors: true);
        application.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        application.UseRouting();
        application.UseAntiforgery();
        PackedFiles.Map(application);
        ApiRoutes.Map(application);
        application.MapRazorComponents<App>().AddInteractiveServerRenderMode(rendering => rendering.ContentSecurityFrameAncestorsPolicy = null);
        return application;
    }

    private static void Log(ILoggingBuilder logging, WorkbenchOptions options)
    {
        if (options.OnFault is { } told)
        {
            logging.AddProvider(new FaultLog(told));
        }
    }
}
