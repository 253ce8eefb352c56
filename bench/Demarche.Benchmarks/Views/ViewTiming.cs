using System.Diagnostics;
using System.Globalization;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Searching;
using Demarche.Workbench.Views;
using Demarche.Workbench.Views.Contested;
using Demarche.Workbench.Views.Dossiers;
using Demarche.Workbench.Views.Matrices;
using Demarche.Workbench.Views.Networks;
using Demarche.Workbench.Views.Tallies;
using Demarche.Workbench.Views.Timelines;
using NodaTime;

namespace Demarche.Benchmarks.Views;

/// <summary>How long the views of the workbench take on a record.</summary>
internal static class ViewTiming
{
    private const int Rounds = 11;

    /// <summary>Merges the record where it changed, asks for every view several times and writes a Markdown table of the medians.</summary>
    /// <param name="location">The record.</param>
    /// <param name="output">Takes the table.</param>
    internal static void Run(string location, TextWriter output)
    {
        using var record = Records.Open(location, new RecordOptions(), SystemClock.Instance);
        var began = Stopwatch.GetTimestamp();
        MergedUpkeep.Update(record);
        var merging = Stopwatch.GetElapsedTime(began);
        output.WriteLine("| view | by the clock, ms | processor time, ms |");
        output.WriteLine("| --- | ---: | ---: |");
        foreach (var (name, ask) in Views(record))
        {
            ask();
            var times = Enumerable.Range(0, Rounds).Select(_ => Time(ask)).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(times.Select(time => time.Clock)):0.0} | {Median(times.Select(time => time.Processor)):0.0} |"));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{record.Count().Reports} reports; merging them took {merging.TotalSeconds:0} s."));
    }

    private static IEnumerable<(string Name, Action Ask)> Views(IRecord record)
    {
        var entries = record.Merged;
        var party = entries.List(new MergedQuery(MergedEntryKind.Party) { Limit = 1 }).Select(found => found.Id).FirstOrDefault() ?? "";
        var initiative = entries.List(new MergedQuery(MergedEntryKind.Initiative) { Limit = 1 }).Select(found => found.Id).FirstOrDefault() ?? "";
        var table = PositionTable.Load(entries, new PositionScope());
        yield return ("positions, all", () => PositionTable.Load(entries, new PositionScope()).At(null, new MatrixPage()));
        yield return ("positions, another day of those that are there", () => table.At(table.First, new MatrixPage()));
        yield return ("positions of the party told most", () => PositionTable.Load(entries, new PositionScope(party)).At(null, new MatrixPage()));
        yield return ("timeline by what it is", () => TimelineLoader.Load(entries, new TimelineQuery()));
        yield return ("timeline by party", () => TimelineLoader.Load(entries, new TimelineQuery { Lanes = TimelineLanes.Party }));
        yield return ("timeline of the party told most", () => TimelineLoader.Load(entries, new TimelineQuery { Party = party }));
        yield return ("contested", () => ContestedLoader.Load(entries, new ContestedQuery()));
        yield return ("network of 60", () => NetworkLoader.Load(entries, new NetworkQuery()));
        yield return ("network of 300", () => NetworkLoader.Load(entries, new NetworkQuery { Most = 300 }));
        yield return ("sources", () => SourcesLoader.Load(record));
        yield return ("the party told most", () => PartyDossier.Load(record, party));
        yield return ("the initiative told most", () => InitiativeDossier.Load(record, initiative));
        yield return ("names of parties that hold a word", () => NameList.Load(entries, MergedEntryKind.Party, "united", 0, 60));
        yield return ("search for two words", () => new SentenceFinder(record).Find(FindQuery.Parse("peace talks"), 50));
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Rounds / 2);

    // Processor time tells more than the clock where the machine does other work too; that of collecting garbage is in it.
    private static (double Clock, double Processor) Time(Action ask)
    {
        var (began, worked) = (Stopwatch.GetTimestamp(), ProcessorTime());
        ask();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, (ProcessorTime() - worked).TotalMilliseconds);
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
