using System.Globalization;

namespace Demarche.Evaluation.ByEye;

/// <summary>Counts what was judged by eye.</summary>
internal static class EyeCount
{
    /// <summary>Prints a table: of each kind and seed how many were judged, how many of them are right, and what is wrong with the others.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <returns>0.</returns>
    internal static int Run(TextWriter output)
    {
        output.WriteLine("| kind | seed | judged | right | precision | wrong |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | --- |");
        foreach (var group in EyeJudgement.Read().GroupBy(judged => (judged.Kind, judged.Seed)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Seed))
        {
            var right = group.Count(judged => judged.IsRight);
            var why = group.Where(judged => !judged.IsRight)
                .CountBy(judged => judged.Why, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {group.Key.Kind} | {group.Key.Seed} | {group.Count()} | {right} | {(double)right / group.Count():f2} | {string.Join(", ", why)} |"));
        }

        return 0;
    }
}
