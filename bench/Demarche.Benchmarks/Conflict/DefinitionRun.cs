using System.Diagnostics;
using System.Globalization;
using Demarche.Conflict.Tests.Definitions;

namespace Demarche.Benchmarks.Conflict;

/// <summary>Compares the analysis with the definitions on any number of small random models.</summary>
internal static class DefinitionRun
{
    internal static int Run(int count, ulong firstSeed, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var differing = 0;
        for (var number = 0; number < count; number++)
        {
            var seed = firstSeed + (ulong)number;
            var differences = DefinitionComparison.Differences(RandomModels.Next(seed, complete: number % 3 == 0)).ToArray();
            if (differences.Length > 0)
            {
                differing++;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {string.Join("; ", differences.Take(3))}"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} models from seed {firstSeed}: {differing} differ; {watch.Elapsed.TotalSeconds:F0} s"));
        return differing > 0 ? 1 : 0;
    }
}
