using System.Diagnostics;

namespace Demarche.Cli.Tests.Ingest;

/// <summary>The command as a process of its own.</summary>
internal sealed class DemarcheProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    internal DemarcheProcess(params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "demarche.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    internal bool HasEnded => _process.HasExited;

    /// <summary>Waits for the process to end.</summary>
    /// <returns>Its exit code, and what it told on standard error.</returns>
    internal (int ExitCode, string Errors) Finish()
    {
        _process.WaitForExit();
        return (_process.ExitCode, _errors.GetAwaiter().GetResult());
    }

    /// <summary>Ends the process at once (SIGKILL), without a chance to tidy up.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks the process to end, as Ctrl-C does (SIGINT).</summary>
    internal void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose() => _process.Dispose();
}
