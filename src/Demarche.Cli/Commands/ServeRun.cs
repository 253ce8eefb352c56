using Demarche.Cli.Hosting;
using Demarche.Web.Hosting;

namespace Demarche.Cli.Commands;

/// <summary>Runs the workbench. The server's code is loaded when this class is first used, and by no other command.</summary>
internal static class ServeRun
{
    /// <summary>Opens the workbench and waits until it is stopped.</summary>
    /// <param name="record">Where the record is kept.</param>
    /// <param name="choice">How to open it.</param>
    /// <param name="session">Where to say so.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CommandException">It cannot be opened.</exception>
    internal static void Serve(string record, ServeChoice choice, CommandSession session, CancellationToken cancellation)
    {
        var options = new WorkbenchOptions
        {
            Record = record,
            Port = choice.Port ?? WorkbenchOptions.DefaultPort,
            Address = choice.Address ?? "127.0.0.1",
            Coder = choice.By ?? Environment.UserName,
            Clock = session.Clock,
            Embedder = () => session.Embedder,
            OnFault = session.Switches.Verbose ? session.Trace : null,
        };
        try
        {
            ServeAsync(options, session, cancellation).GetAwaiter().GetResult();
        }
        catch (WorkbenchException e)
        {
            throw new CommandException(e.Message, e);
        }
    }

    private static async Task ServeAsync(WorkbenchOptions options, CommandSession session, CancellationToken cancellation)
    {
        await using var server = await WorkbenchServer.StartAsync(options, cancellation);
        await session.Writer.WriteLineAsync(server.Address.ToString());
        await session.Writer.FlushAsync(CancellationToken.None);
        session.Say("The workbench is open at that address, for browsers on this machine only. Stop it with Ctrl+C.");
        await server.WaitAsync(cancellation);
    }
}
