using System.Globalization;
using Demarche.Conflict.Tests.Definitions;

namespace Demarche.Benchmarks.Conflict;

/// <summary>Compares the analysis with reference.py on any number of small random models.</summary>
internal static class ReferenceRun
{
    internal static int Run(int count, ulong firstSeed, TextWriter output)
    {
        if (ReferenceProgram.Find(Environment.CurrentDirectory) is not { } program)
        {
            output.WriteLine("reference.py is not beside the corpora; name the folder of the corpora in DEMARCHE_CORPORA.");
            return 2;
        }

        var differences = ReferenceProgram.Differences(program, [.. Enumerable.Range(0, count).Select(number => RandomModels.Next(firstSeed + (ulong)number, complete: number % 3 == 0))]);
        foreach (var difference in differences ?? ["python3 cannot be started"])
        {
            output.WriteLine(difference);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} models from seed {firstSeed}: {differences?.Count} differences"));
        return differences is { Count: 0 } ? 0 : 1;
    }
}
