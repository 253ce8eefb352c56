using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Demarche.Benchmarks;
using Demarche.Benchmarks.Conflict;
using Demarche.Benchmarks.Copies;
using Demarche.Benchmarks.Hostile;
using Demarche.Benchmarks.Merging;
using Demarche.Benchmarks.Models;
using Demarche.Benchmarks.Pages;
using Demarche.Benchmarks.Questions;
using Demarche.Benchmarks.Searching;
using Demarche.Benchmarks.Storage;
using Demarche.Benchmarks.Views;

// dotnet run -c Release --project bench/Demarche.Benchmarks -- --filter '*' [--corpus FOLDER]
// FOLDER holds JSON Lines with "text", for example the news folder of the corpora; without it only generated text is measured.
//
// dotnet run -c Release --project bench/Demarche.Benchmarks -- pages FILE
// FILE holds JSON Lines with "html": the time of each page, not only of all together.
//
// dotnet run -c Release --project bench/Demarche.Benchmarks -- language MODEL FILE [WORDS]
// FILE holds JSON Lines with "text": words a second with the language model, and of its graph alone, on one thread.
if (args is ["language", var model, var texts, .. var words])
{
    ModelTiming.Run(model, texts, words is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 60_000, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- conflict [SIZE] [SEED] [THREADS]
// Time and memory of the conflict analysis from the bytes of a file on; SIZE is all (where it is left out) or the name of one.
//
// dotnet run -c Release --project bench/Demarche.Benchmarks -- conflict-definitions COUNT [SEED]
// Compares the analysis of COUNT small random models with the definitions as code; the exit code is 1 where any verdict differs.
if (args is ["conflict", ..])
{
    return ConflictTiming.Run(args[1..], Console.Out);
}

if (args is ["conflict-definitions", var count, ..])
{
    return DefinitionRun.Run(int.Parse(count, CultureInfo.InvariantCulture), args.Length > 2 ? ulong.Parse(args[2], CultureInfo.InvariantCulture) : 0, Console.Out);
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- conflict-reference COUNT [SEED]
// Compares it with reference.py, an independent program in Python that is kept beside the corpora.
if (args is ["conflict-reference", var models, ..])
{
    return ReferenceRun.Run(int.Parse(models, CultureInfo.InvariantCulture), args.Length > 2 ? ulong.Parse(args[2], CultureInfo.InvariantCulture) : 0, Console.Out);
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- wordpieces MODEL FILE [WORDS]
// FILE holds JSON Lines with "text": whether its words are cut into the pieces that a reference tokeniser cuts them into.
if (args is ["wordpieces", var vocabulary, var news, .. var most])
{
    WordPieceEquality.Run(vocabulary, news, most is [var limit] ? int.Parse(limit, CultureInfo.InvariantCulture) : 1_000_000, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- hostile COUNT [SEED]
// Reads COUNT hostile pages; the exit code is 1 where any throws or breaks the contract of findings.
if (args is ["hostile", var pages, ..])
{
    return HostileRun.Run(int.Parse(pages, CultureInfo.InvariantCulture), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 20160624, Console.Out);
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- copies [COUNT]
// Looks for the copies of COUNT generated reports, one after another: the time of one more report as they become many.
if (args is ["copies", .. var copied])
{
    CopiesTiming.Run(copied is [var limitOfReports] ? int.Parse(limitOfReports, CultureInfo.InvariantCulture) : 100_000, Console.Out);
    return 0;
}

if (args is ["pages", var file])
{
    PageTiming.Run(file, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- merge-parties COUNT
// What a report costs when its parties are merged into those of up to COUNT generated reports.
if (args is ["merge-parties", var growing])
{
    PartyMergingRun.Run(int.Parse(growing, CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- profiles FINDINGS.jsonl
// Writes Storage/profiles.tsv, from which reports are generated; FINDINGS.jsonl is what demarche export writes.
if (args is ["profiles", var findings])
{
    ReportProfiles.Measure(findings, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- record COUNT[:FINDINGS]|FINDINGS.jsonl LOCATION
// How fast a new record at LOCATION (a file, or postgres://...) takes generated reports (with so many findings each), or those of an export, and what room they take.
if (args is ["record", var reports, var location])
{
    RecordTiming.Run(reports, location, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- meaning RECORD
// How well and how fast sentences of a record are found by meaning; "demarche record embed" makes RECORD ready.
if (args is ["meaning", var embedded])
{
    MeaningRun.Run(embedded, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- meaning-generated RECORD COUNT LOCATION
// The same among COUNT vectors, mixed of those of RECORD, in a new record at LOCATION.
if (args is ["meaning-generated", var mixed, var vectors, var made])
{
    GeneratedMeaningRun.Run(mixed, int.Parse(vectors, CultureInfo.InvariantCulture), made, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- draft RECORD REPORTS [SEED] [--others] [--words]
// What "demarche check" says to sentences made by rule of those of RECORD, or to its own as they stand, by the word of others alone (--others); with --words each is written, to be read by eye.
if (args is ["draft", var drafted, var sources, .. var rest])
{
    DraftRun.Run(
        drafted,
        int.Parse(sources, CultureInfo.InvariantCulture),
        rest.FirstOrDefault(word => char.IsAsciiDigit(word[0])) is { } start ? int.Parse(start, CultureInfo.InvariantCulture) : 1,
        rest.Contains("--others", StringComparer.Ordinal),
        rest.Contains("--words", StringComparer.Ordinal),
        Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- views RECORD
// How long each view of the workbench takes on a record; merges it first where it changed.
if (args is ["views", var shown])
{
    ViewTiming.Run(shown, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- questions LOCATION [ROUNDS]
// How long questions to a record take, each asked ROUNDS times (200), and how much memory; merges the record first where that is due.
if (args is ["questions", var asked, .. var times])
{
    QuestionTiming.Run(asked, times is [var often] ? int.Parse(often, CultureInfo.InvariantCulture) : 200, Console.Out);
    return 0;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- generate COUNT [SEED]
// Writes COUNT generated reports with findings as JSON Lines; the exit code is 1 where any breaks the contract of findings.
if (args is ["generate", var wanted, .. var series])
{
    return GeneratedRun.Run(
        int.Parse(wanted, CultureInfo.InvariantCulture),
        series is [var chosen] ? int.Parse(chosen, CultureInfo.InvariantCulture) : 1,
        Console.OpenStandardOutput(),
        Console.Error);
}

var corpus = Array.IndexOf(args, "--corpus");
if (corpus >= 0 && corpus + 1 < args.Length)
{
    Environment.SetEnvironmentVariable(BenchmarkText.CorpusVariable, args[corpus + 1]);
    args = [.. args[..corpus], .. args[(corpus + 2)..]];
}

var config = ManualConfig.Create(DefaultConfig.Instance).WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
BenchmarkSwitcher.FromAssembly(typeof(BenchmarkText).Assembly).Run(args, config);
return 0;
