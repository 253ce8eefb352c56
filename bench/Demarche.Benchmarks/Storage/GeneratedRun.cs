using Demarche.Reading.Findings;


namespace Demarche.Benchmarks.Storage;

/// <summary>Writes generated reports, and looks whether they are such as reading could have made.</summary>
internal static class GeneratedRun
{
    /// <summary>Writes reports.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Of which series.</param>
    /// <param name="output">Takes JSON Lines.</param>
    /// <param name="complaints">Takes what breaks the contract.</param>
    /// <returns>0, or 1 where anything does.</returns>
    internal static int Run(int count, int seed, Stream output, TextWriter complaints)
    {
        var breaches = 0;
        foreach (var findings in new GeneratedReports(seed).Make(0, count))
        {
            FindingsJson.Write(output, findings);
            output.WriteByte((byte)'\n');
            foreach (var breach in FindingsContract.Breaches(findings))
            {
                complaints.WriteLine($"{findings.Report.Captures[0].Name}: {breach}");
                breaches++;
            }
        }

        return breaches is 0 ? 0 : 1;
    }
}
