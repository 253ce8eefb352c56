using System.Text;
using Demarche.Reading.Findings;

namespace Demarche.Benchmarks.Storage;

/// <summary>The profiles of real reports that come with this project, in profiles.tsv.</summary>
internal static class ReportProfiles
{
    private const string Resource = "Demarche.Benchmarks.Storage.profiles.tsv";

    /// <summary>Reads the profiles.</summary>
    internal static IReadOnlyList<ReportProfile> Load()
    {
        using var file = new StreamReader(typeof(ReportProfiles).Assembly.GetManifestResourceStream(Resource)!);
        return [.. file.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] is not '#').Select(ReportProfile.Parse)];
    }

    /// <summary>Writes the profiles of an exported record: <c>profiles FINDINGS.jsonl</c>.</summary>
    /// <param name="file">JSON Lines as <c>demarche export</c> writes them.</param>
    /// <param name="output">Takes the file to keep.</param>
    internal static void Measure(string file, TextWriter output)
    {
        output.Write("# What real reports hold, one a line: counts only. Made by: dotnet run -c Release --project bench/Demarche.Benchmarks -- profiles FINDINGS.jsonl\n");
        output.Write("# characters, blocks, parties, mentions, offices, relations, initiatives, their mentions, statements, positions, events, times, places,\n");
        output.Write("# conditions, assessments, actions, effects, disagreements\n");
        foreach (var line in File.ReadLines(file))
        {
            output.Write(ReportProfile.Of(FindingsJson.Read(Encoding.UTF8.GetBytes(line))));
            output.Write('\n');
        }
    }
}
