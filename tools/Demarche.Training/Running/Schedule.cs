namespace Demarche.Training.Running;

/// <summary>The factor of the learning rates: up in a line during the warm-up, down in a line to 0.</summary>
/// <param name="steps">How many steps there are.</param>
/// <param name="warmUp">The share of them that is warm-up, from 0 to 1.</param>
internal sealed class Schedule(int steps, double warmUp)
{
    /// <summary>The factor at a step.</summary>
    /// <param name="step">From 0.</param>
    /// <returns>From 0 to 1.</returns>
    internal double At(int step) => Math.Min((step + 1) / Math.Max(1, warmUp * steps), (steps - step) / ((1 - warmUp) * steps));
}
