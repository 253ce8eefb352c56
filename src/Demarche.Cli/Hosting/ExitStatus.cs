namespace Demarche.Cli.Hosting;

/// <summary>What the process ends with; a run over many inputs takes <see cref="Demarche.Workbench.Ingest.ExitCode"/> instead.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was done.</summary>
    internal const int Done = 0;

    /// <summary>Nothing could be done.</summary>
    internal const int Failed = 1;

    /// <summary>The command was not understood.</summary>
    internal const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells have it (128 + SIGINT).</summary>
    internal const int Stopped = 130;
}
