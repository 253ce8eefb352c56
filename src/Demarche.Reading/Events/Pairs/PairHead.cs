using System.Collections.Immutable;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;
using Demarche.Language.Model;

namespace Demarche.Reading.Events.Pairs;

/// <summary>A small trained head for the event type of a pair: two layers over <see cref="PairFeatures"/> and the type that the lexicon gives. It stands in the model's file.</summary>
internal sealed class PairHead
{
    /// <summary>The key of the head in the model's file.</summary>
    internal const string Key = "pairHead";

    /// <summary>How strongly the lexicon's type is put in.</summary>
    internal const float RuleWeight = 3;

    private readonly float[] _inner;
    private readonly float[] _outer;
    private readonly int _width;
    private readonly int _hidden;

    private PairHead(ImmutableArray<string> labels, int hidden, float[] weights)
    {
        Labels = labels;
        _hidden = hidden;
        _width = WidthOf(labels.Length);
        var inner = hidden * (_width + 1);
        if (weights.Length != inner + (labels.Length * (hidden + 1)))
        {
            throw new FormatException($"The head of pairs has {weights.Length} weights; its labels ask for {inner + (labels.Length * (hidden + 1))}.");
        }

        _inner = weights[..inner];
        _outer = weights[inner..];
    }

    /// <summary>The types, as the training data name them; YIELD is CONCEDE and RETREAT together.</summary>
    internal ImmutableArray<string> Labels { get; }

    /// <summary>The head of a model, where it has one.</summary>
    internal static PairHead? Of(LanguageModel? model) => model?.Metadata(Key) is { } text ? Read(text) : null;

    /// <summary>Reads a head.</summary>
    /// <param name="json">Labels, size of the inner layer, and the weights of both layers as 16-bit numbers: a row for each output, its bias last.</param>
    internal static PairHead Read(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json)!;
        var halves = MemoryMarshal.Cast<byte, Half>(Convert.FromBase64String(stored.Weights));
        var weights = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, weights);
        return new PairHead(stored.Labels, stored.Hidden, weights);
    }

    /// <summary>The text that <see cref="Read"/> reads.</summary>
    internal static string Write(ImmutableArray<string> labels, int hidden, ReadOnlySpan<float> weights)
    {
        var halves = new Half[weights.Length];
        TensorPrimitives.ConvertToHalf(weights, halves);
        return JsonSerializer.Serialize(new Stored(labels, hidden, Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(halves))));
    }

    /// <summary>How many numbers go in: the features, and one for each type that the lexicon may give, none first.</summary>
    internal static int WidthOf(int labels) => PairFeatures.Count + labels + 1;

    /// <summary>What goes in for a pair.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="byRule">The index of the lexicon's type, or -1.</param>
    /// <param name="labels">How many types there are.</param>
    internal static float[] Input(ReadOnlySpan<float> features, int byRule, int labels)
    {
        var input = new float[WidthOf(labels)];
        features.CopyTo(input);
        input[PairFeatures.Count + 1 + byRule] = RuleWeight;
        return input;
    }

    /// <summary>The likeliest type.</summary>
    internal string Answer(ReadOnlySpan<float> input)
    {
        var inner = new float[_hidden];
        for (var unit = 0; unit < _hidden; unit++)
        {
            inner[unit] = Math.Max(0, Unit(_inner, unit, input));
        }

        var scores = new float[Labels.Length];
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = Unit(_outer, label, inner);
        }

        return Labels[TensorPrimitives.IndexOfMax<float>(scores)];
    }

    private static float Unit(float[] weights, int unit, ReadOnlySpan<float> input)
    {
        var row = weights.AsSpan(unit * (input.Length + 1), input.Length + 1);
        return TensorPrimitives.Dot(row[..^1], input) + row[^1];
    }

    private sealed record Stored(ImmutableArray<string> Labels, int Hidden, string Weights);
}
