using System.Globalization;
using Demarche.Language.Model;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Checking;
using NodaTime;

namespace Demarche.Benchmarks.Searching;

/// <summary>Checks sentences that were made by rule of a record's own reports, and counts what is said of each kind.</summary>
internal static class DraftRun
{
    /// <summary>Runs it.</summary>
    /// <param name="location">The record, made ready by "demarche record embed".</param>
    /// <param name="count">Of how many reports sentences are made.</param>
    /// <param name="seed">Where to begin in the record, and what to take.</param>
    /// <param name="isOthers">Whether sentences are taken as they stand, and what their own report and its copies say does not count.</param>
    /// <param name="isShown">Whether each sentence is written with what is said of it, to be read by eye; else only the figures are.</param>
    /// <param name="output">Takes it.</param>
    internal static void Run(string location, int count, int seed, bool isOthers, bool isShown, TextWriter output)
    {
        using var record = Records.Open(location, new RecordOptions(), SystemClock.Instance);
        using var model = ShippedModel.Standard.Load();
        using var embedder = ShippedModel.Embedder.LoadEmbedder();
        MergedUpkeep.Update(record);
        var checker = new DraftChecker(record, new Reader(model), record.Meaning.Version is null ? null : embedder);
        var counts = new Dictionary<(DraftKind, Verdict), int>();
        var origins = record.Origins().SelectMany(origin => origin.Reports, (origin, report) => (report.Value, origin.Id.Value)).ToDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);
        foreach (var sentence in Sentences(record, count, seed).Where(sentence => sentence.Kind is DraftKind.Taken == isOthers))
        {
            foreach (var all in checker.Check(sentence.Words))
            {
                var made = isOthers ? WithoutOwn(all, origins[sentence.Report]) : all;
                counts[(sentence.Kind, made.Verdict)] = counts.GetValueOrDefault((sentence.Kind, made.Verdict)) + 1;
                Show(sentence, made, isShown, output);
            }
        }

        Write(counts, output);
    }

    private static CheckedSentence WithoutOwn(CheckedSentence made, string origin)
    {
        var supports = made.Supports.RemoveAll(quote => string.Equals(quote.Origin, origin, StringComparison.Ordinal));
        var contradicts = made.Contradicts.RemoveAll(quote => string.Equals(quote.Origin, origin, StringComparison.Ordinal));
        var verdict = !supports.IsEmpty ? Verdict.Supported : !contradicts.IsEmpty ? Verdict.Contradicted : Verdict.NotFound;
        return made with { Supports = supports, Contradicts = contradicts, Verdict = verdict };
    }

    private static List<DraftSentence> Sentences(IRecord record, int count, int seed)
    {
        var ids = record.ReportsStarting("");
        var maker = new DraftMaker(seed);
        ReportFindings At(int index) => record.Find(ids[(int)((((long)index * ids.Count / count) + (seed * 7L)) % ids.Count)])!;
        return [.. Enumerable.Range(0, count).SelectMany(index => maker.Of(At(index), At((index + (count / 2)) % count)))];
    }

    private static void Show(DraftSentence sentence, CheckedSentence made, bool isShown, TextWriter output)
    {
        if (!isShown || made.Verdict is Verdict.NotFound)
        {
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.Verdict}\t{sentence.Kind}\t{sentence.Report[7..15]} {sentence.Span.Start}-{sentence.Span.End}"));
        output.WriteLine($"  draft: {made.Words}");
        foreach (var quote in (made.Verdict is Verdict.Supported ? made.Supports : made.Contradicts).Take(2))
        {
            output.WriteLine($"  {quote.Relation}: {quote.Sentence.Words} [{quote.Sentence.Report[7..15]} {quote.Sentence.Span.Start}-{quote.Sentence.Span.End}]");
        }
    }

    private static void Write(Dictionary<(DraftKind, Verdict), int> counts, TextWriter output)
    {
        output.WriteLine("| made by | supported | contradicted | not found |\n|---|---:|---:|---:|");
        foreach (var kind in Enum.GetValues<DraftKind>())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {EnumNames.NameOf(kind)} | {Of(kind, Verdict.Supported)} | {Of(kind, Verdict.Contradicted)} | {Of(kind, Verdict.NotFound)} |"));
        }

        int Of(DraftKind kind, Verdict verdict) => counts.GetValueOrDefault((kind, verdict));
    }
}
