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
internal sealed class GeneratedReports
{
    private const int Outlets = 300;
    private const int Days = 3650;

    private static readonly LocalDate FirstDay = new(2010, 1, 1);

    private readonly int _seed;
    private readonly IReadOnlyList<ReportProfile> _profiles;
    private readonly double? _factor;

    /// <summary>Readies a series.</summary>
    /// <param name="seed">Chooses the whole series.</param>
    /// <param name="findings">How many findings reports have at the mean, in the mix of real ones; null for as many as real ones have.</param>
    internal GeneratedReports(int seed, int? findings = null)
    {
        _seed = seed;
        _profiles = ReportProfiles.Load();
        _factor = findings / _profiles.Average(profile => profile.Findings);
    }

    /// <summary>Makes what is asked for on a command line.</summary>
    /// <param name="asked">How many reports, perhaps with ":" and how many findings each has at the mean.</param>
    /// <returns>The first reports of a series; null where no number is asked for.</returns>
    internal static IEnumerable<ReportFindings>? Parse(string asked)
    {
        var numbers = asked.Split(':').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).ToList();
        return numbers is [{ } count] ? new GeneratedReports(seed: 1).Make(0, count)
            : numbers is [{ } few, { } findings] ? new GeneratedReports(seed: 1, findings).Make(0, few)
            : null;
    }

    /// <summary>Makes a report of the series.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <returns>The report with its findings.</returns>
    internal ReportFindings Make(int number)
    {
        var random = new Random(unchecked((_seed * 31) + (number * 7919)));
        var profile = _profiles[random.Next(_profiles.Count)];
        profile = _factor is { } factor ? profile.With(factor, random) : profile;
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
