namespace Demarche.Testing;

/// <summary>
/// Tells work that ends from work that grows faster than its input: the bound is minutes where the right answer takes well
/// under a second, so a busy machine fails no test. How fast something is, benchmarks say.
/// </summary>
public static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs work to its end.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="work">The work.</param>
    /// <returns>Its result.</returns>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static T Await<T>(Func<T> work)
    {
        var running = Task.Run(work);
        return running.Wait(Limit)
            ? running.GetAwaiter().GetResult()
            : throw new TimeoutException($"The work did not end in {Limit.TotalMinutes} minutes: it grows faster than its input.");
    }
}
