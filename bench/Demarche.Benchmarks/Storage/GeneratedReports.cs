using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Benchmarks.Storage;

/// <summary>
/// Makes up reports with findings, as many as are asked for, without reading anything: each holds as much of every kind as a real report
/// holds (<see cref="ReportProfiles"/>), words and parties are as unevenly frequent as in news, and every piece of evidence is words of its text.
/// The same seed and number give the same report, on any thread.
/// </summary>
/// <param name="seed">Chooses the whole series.</param>
internal sealed class GeneratedReports(int seed)
{
    private const int Outlets = 300;
    private const int Days = 3650;

    private static readonly LocalDate FirstDay = new(2010, 1, 1);

    private readonly IReadOnlyList<ReportProfile> _profiles = ReportProfiles.Load();

    /// <summary>Makes a report of the series.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <returns>The report with its findings.</returns>
    internal ReportFindings Make(int number)
    {
        var random = new Random(unchecked((seed * 31) + (number * 7919)));
        var profile = _profiles[random.Next(_profiles.Count)];
        var phrases = GeneratedPhrases.Choose(random, profile);
        var text = new GeneratedText(random, phrases.Words, profile);
        var report = new Report(text.Text, text.Blocks, "en", [CaptureOf(number, random)]);
        return new GeneratedFindings(random, profile, phrases, text).Make(report);
    }

    /// <summary>Makes a run of reports.</summary>
    /// <param name="first">Number of the first, from 0.</param>
    /// <param name="count">How many.</param>
    /// <returns>The reports in order.</returns>
    internal IEnumerable<ReportFindings> Make(int first, int count) => Enumerable.Range(first, count).Select(number => Make(number));

    private static Capture CaptureOf(int number, Random random)
    {
        var outlet = GeneratedWords.Name(GeneratedWords.Zipf(random, Outlets), 1);
        return new Capture(string.Create(CultureInfo.InvariantCulture, $"sha256:{number:x64}"), string.Create(CultureInfo.InvariantCulture, $"{number}.html"))
        {
            Outlet = outlet,
            Url = string.Create(CultureInfo.InvariantCulture, $"https://{outlet.ToLowerInvariant()}.example/{number}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"{GeneratedWords.Name(random.Next(2_000), 4)}"),
            Published = new PublicationTime(FirstDay.PlusDays(random.Next(Days))),
        };
    }
}
