using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Demarche.Benchmarks.Segmentation;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Benchmarks.Times;

/// <summary>Reading times of texts that are cut into tokens already.</summary>
[Config(typeof(SegmentationConfig))]
[MemoryDiagnoser]
public class TimesBenchmarks
{
    private static readonly LocalDate Published = new(2016, 6, 24);

    private readonly TimeStage _stage = new();
    private ImmutableArray<TokenTable> _tables = [];

    /// <summary>The text.</summary>
    [ParamsSource(typeof(BenchmarkText), nameof(BenchmarkText.All))]
    public required BenchmarkText Text { get; set; }

    /// <summary>Cuts the texts.</summary>
    [GlobalSetup]
    public void Cut() => _tables = [.. Text.Texts.Select(text => TokenStage.Predict(text, Passages(text)))];

    /// <summary>Times.</summary>
    /// <returns>How many.</returns>
    [Benchmark]
    public int Times()
    {
        var count = 0;
        for (var index = 0; index < _tables.Length; index++)
        {
            var text = Text.Texts[index];
            count += _stage.Predict(text, Passages(text), _tables[index], Published).Length;
        }

        return count;
    }

    private static ImmutableArray<TextSpan> Passages(string text) => [new TextSpan(0, text.Length)];
}
