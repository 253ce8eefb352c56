using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Demarche.Benchmarks.Segmentation;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Benchmarks.Times;

/// <summary>Random rows of words that rules begin and end with: what the rules cost where nothing else is in the text.</summary>
[Config(typeof(SegmentationConfig))]
[MedianColumn]
[MaxColumn]
public class RandomTimesBenchmarks
{
    private const int SequenceCount = 1000;

    private static readonly LocalDate Published = new(2016, 6, 24);
    private static readonly string[] Words =
        "the end of last next this early late May March Monday 3 10 2014 - , . / : a two several days weeks year quarter ago later from to and half past now soon every at least more than".Split(' ');

    private readonly TimeStage _stage = new();
    private ImmutableArray<(string Text, TokenTable Table)> _sequences = [];

    /// <summary>Makes the rows.</summary>
    [GlobalSetup]
    public void Make()
    {
        var random = new Random(7);
        _sequences = [.. Enumerable.Range(0, SequenceCount)
            .Select(_ => string.Join(' ', Enumerable.Range(0, 40).Select(_ => Words[random.Next(Words.Length)])))
            .Select(text => (text, TokenStage.Predict(text, [new TextSpan(0, text.Length)])))];
    }

    /// <summary>A thousand rows of 40 words.</summary>
    /// <returns>How many times were read.</returns>
    [Benchmark(OperationsPerInvoke = SequenceCount)]
    public int Sequences() => _sequences.Sum(row => _stage.Predict(row.Text, [new TextSpan(0, row.Text.Length)], row.Table, Published).Length);
}
