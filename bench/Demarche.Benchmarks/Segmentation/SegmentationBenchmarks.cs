using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;

namespace Demarche.Benchmarks.Segmentation;

/// <summary>Tokens and sentences against the least that can be done with the same bytes: decoding them.</summary>
[Config(typeof(SegmentationConfig))]
[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    /// <summary>The text.</summary>
    [ParamsSource(typeof(BenchmarkText), nameof(BenchmarkText.All))]
    public required BenchmarkText Text { get; set; }

    /// <summary>Decoding UTF-8.</summary>
    [Benchmark(Baseline = true)]
    public int Decode() => Text.Utf8.Sum(bytes => Encoding.UTF8.GetString(bytes).Length);

    /// <summary>Tokens and words.</summary>
    [Benchmark]
    public int Tokens() => Text.Texts.Sum(text => TokenStage.Predict(text, Passages(text)).Words.Length);

    /// <summary>Tokens, words and sentences.</summary>
    [Benchmark]
    public int TokensAndSentences() =>
        Text.Texts.Sum(text => SentenceStage.Predict(text, Passages(text), TokenStage.Predict(text, Passages(text))).Length);

    private static ImmutableArray<TextSpan> Passages(string text) => [new TextSpan(0, text.Length)];
}
