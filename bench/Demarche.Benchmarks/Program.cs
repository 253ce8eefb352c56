using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Demarche.Benchmarks;
using Demarche.Benchmarks.Models;
using Demarche.Benchmarks.Pages;

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
    return;
}

// dotnet run -c Release --project bench/Demarche.Benchmarks -- wordpieces MODEL FILE [WORDS]
// FILE holds JSON Lines with "text": whether its words are cut into the pieces that a reference tokeniser cuts them into.
if (args is ["wordpieces", var vocabulary, var news, .. var most])
{
    WordPieceEquality.Run(vocabulary, news, most is [var limit] ? int.Parse(limit, CultureInfo.InvariantCulture) : 1_000_000, Console.Out);
    return;
}

if (args is ["pages", var file])
{
    PageTiming.Run(file, Console.Out);
    return;
}

var corpus = Array.IndexOf(args, "--corpus");
if (corpus >= 0 && corpus + 1 < args.Length)
{
    Environment.SetEnvironmentVariable(BenchmarkText.CorpusVariable, args[corpus + 1]);
    args = [.. args[..corpus], .. args[(corpus + 2)..]];
}

var config = ManualConfig.Create(DefaultConfig.Instance).WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
BenchmarkSwitcher.FromAssembly(typeof(BenchmarkText).Assembly).Run(args, config);
