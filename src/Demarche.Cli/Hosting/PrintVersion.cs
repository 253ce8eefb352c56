using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Demarche.Cli.Hosting;

/// <summary>Prints the version of the program.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>The version, as in "0.1.0".</summary>
    internal static string Version { get; } =
        typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("demarche " + Version);
        return ExitStatus.Done;
    }
}
