using System.Diagnostics;

namespace Demarche.Cli.Tests.Executable;

/// <summary>Runs programs as processes of their own.</summary>
internal static class Runner
{
    /// <summary>The built command, beside the tests.</summary>
    internal static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "demarche.exe" : "demarche");

    internal static Task<CommandResult> RunDemarcheAsync(params string[] args) => RunAsync(Program, args);

    internal static async Task<CommandResult> RunAsync(
        string program,
        IEnumerable<string> args,
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null)
    {
        using var process = Start(program, args, environment, folder);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    internal static Process Start(
        string program,
        IEnumerable<string> args,
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null)
    {
        var start = new ProcessStartInfo(program, args)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }
        }

        return Process.Start(start)!;
    }

    internal static async Task<CommandResult> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output, await error);
    }

    /// <summary>This process's environment with more in it and without what a running build sets for itself.</summary>
    internal static Dictionary<string, string> Environment(params (string Name, string Value)[] more)
    {
        var environment = System.Environment.GetEnvironmentVariables()
            .Cast<System.Collections.DictionaryEntry>()
            .Where(entry => !((string)entry.Key).StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .Where(entry => (string)entry.Key is not ("NO_COLOR" or "COLUMNS"))
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
        foreach (var (name, value) in more)
        {
            environment[name] = value;
        }

        return environment;
    }
}
