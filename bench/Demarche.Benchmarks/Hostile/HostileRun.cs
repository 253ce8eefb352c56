using System.Diagnostics;
using Demarche.Language.Model;
using Demarche.Reading;
using Demarche.Testing.Hostile;

namespace Demarche.Benchmarks.Hostile;

/// <summary>Reads a series of hostile pages and lists what threw or broke the contract of findings.</summary>
internal static class HostileRun
{
    /// <summary>Reads the series.</summary>
    /// <param name="count">How many pages.</param>
    /// <param name="seed">Chooses the series.</param>
    /// <param name="output">Where the result goes.</param>
    /// <returns>0 where nothing is wrong, else 1.</returns>
    internal static int Run(int count, int seed, TextWriter output)
    {
        using var model = ShippedModel.Standard.LoadIfAny();
        var reading = new HostileReading(new Reader(model, ReadingOptions.All), new HostileStories(seed));
        var (watch, wrong) = (Stopwatch.StartNew(), 0);
        var slowest = (Number: 0, Time: TimeSpan.Zero);
        for (var number = 0; number < count; number++)
        {
            var before = watch.Elapsed;
            foreach (var breach in reading.Breaches(number))
            {
                wrong++;
                output.WriteLine($"{number}: {breach}");
            }

            slowest = watch.Elapsed - before > slowest.Time ? (number, watch.Elapsed - before) : slowest;
        }

        output.WriteLine($"{count} pages, seed {seed}, {(model is null ? "by rules alone" : "with the model")}: {wrong} breaches, {watch.Elapsed.TotalSeconds:0} s; slowest page {slowest.Number}, {slowest.Time.TotalMilliseconds:0} ms");
        return wrong == 0 ? 0 : 1;
    }
}
