using System.Text;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Tokens;

namespace Demarche.Benchmarks;

/// <summary>Texts that a benchmark runs over, with the number of their words.</summary>
public sealed class BenchmarkText
{
    /// <summary>The environment variable that names the folder of a corpus.</summary>
    public const string CorpusVariable = "DEMARCHE_BENCHMARK_CORPUS";

    private readonly string _name;

    private BenchmarkText(string name, IReadOnlyList<string> texts)
    {
        _name = name;
        Texts = texts;
        Utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        WordCount = texts.Sum(text => TokenStage.Predict(text, [new TextSpan(0, text.Length)]).Words.Length);
    }

    /// <summary>The texts, a document each.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The same texts in UTF-8.</summary>
    public IReadOnlyList<byte[]> Utf8 { get; }

    /// <summary>How many words they have together.</summary>
    public int WordCount { get; }

    /// <summary>Generated text, and the corpus where one is named.</summary>
    public static IEnumerable<BenchmarkText> All()
    {
        yield return new BenchmarkText("generated", [.. Enumerable.Range(0, 200).Select(seed => NewsGenerator.Story(seed))]);
        if (Environment.GetEnvironmentVariable(CorpusVariable) is { } folder && Directory.Exists(folder))
        {
            yield return new BenchmarkText("corpus", [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(TextsOf)]);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _name;

    private static IEnumerable<string> TextsOf(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }
}
