using Demarche.Conflict.Stability;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>Turns parts done into a share for the progress bar.</summary>
/// <param name="progress">Takes the share, from 0 to 1.</param>
/// <param name="from">The share at the beginning.</param>
/// <param name="to">The share at the end.</param>
internal sealed class AnalysisShare(IProgress<double> progress, double from = 0, double to = 1) : IProgress<AnalysisProgress>
{
    /// <inheritdoc/>
    public void Report(AnalysisProgress value) => progress.Report(from + ((to - from) * value.Done / Math.Max(1, value.Total)));
}
