using System.Runtime.InteropServices;

namespace Demarche.Training.Onnx;

/// <summary>An ONNX graph being written: each call adds a node and gives the name of its output.</summary>
/// <param name="isInt8">Whether matrices and tables are stored in 8 bits, else as float32.</param>
internal sealed partial class OnnxGraph(bool isInt8)
{
    private const string Microsoft = "com.microsoft";

    private static readonly HashSet<string> MicrosoftOperators =
        new(["SkipLayerNormalization", "BiasGelu", "MultiHeadAttention", "DynamicQuantizeMatMul"], StringComparer.Ordinal);

    private readonly ProtobufMessage _graph = new ProtobufMessage().Text(2, "demarche");
    private readonly List<(string Key, string Value)> _metadata = [];
    private int _names;

    /// <summary>Declares an input of 64-bit integers.</summary>
    internal string Input(string name, params string[] shape)
    {
        _graph.Nested(11, Value(name, 7, shape));
        return name;
    }

    /// <summary>Declares an output of float32 numbers.</summary>
    internal void Output(string name, string from, params string[] shape)
    {
        Add("Identity", [from], name);
        _graph.Nested(12, Value(name, 1, shape));
    }

    /// <summary>Puts a text beside the graph, which the runtime gives back by its key.</summary>
    internal void Metadata(string key, string value) => _metadata.Add((key, value));

    internal string Tensor(ReadOnlySpan<float> values, params int[] shape) => Tensor(1, MemoryMarshal.AsBytes(values), shape);

    internal string Tensor(ReadOnlySpan<long> values, params int[] shape) => Tensor(7, MemoryMarshal.AsBytes(values), shape);

    internal string Tensor(ReadOnlySpan<sbyte> values, params int[] shape) => Tensor(3, MemoryMarshal.AsBytes(values), shape);

    internal string Add(string op, string[] inputs, string? output = null, int outputs = 1, params (string Name, object Value)[] attributes)
    {
        var node = new ProtobufMessage();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        output ??= $"n{_names++}";
        for (var index = 0; index < outputs; index++)
        {
            node.Text(2, outputs == 1 ? output : $"{output}.{index}");
        }

        node.Text(4, op);
        foreach (var (name, value) in attributes)
        {
            node.Nested(5, Attribute(name, value));
        }

        if (MicrosoftOperators.Contains(op))
        {
            node.Text(7, Microsoft);
        }

        _graph.Nested(1, node);
        return output;
    }

    /// <summary>The whole file.</summary>
    internal byte[] ToFile()
    {
        var file = new ProtobufMessage()
            .Number(1, 8)
            .Nested(7, _graph)
            .Nested(8, new ProtobufMessage().Text(1, "").Number(2, 17))
            .Nested(8, new ProtobufMessage().Text(1, Microsoft).Number(2, 1));
        foreach (var (key, value) in _metadata)
        {
            file.Nested(14, new ProtobufMessage().Text(1, key).Text(2, value));
        }

        return file.ToArray();
    }

    private string Tensor(int type, ReadOnlySpan<byte> values, int[] shape)
    {
        var tensor = new ProtobufMessage();
        foreach (var size in shape)
        {
            tensor.Number(1, size);
        }

        var name = $"t{_names++}";
        _graph.Nested(5, tensor.Number(2, type).Text(8, name).Bytes(9, values));
        return name;
    }

    private static ProtobufMessage Value(string name, int type, string[] shape)
    {
        var dimensions = new ProtobufMessage();
        foreach (var size in shape)
        {
            dimensions.Nested(1, new ProtobufMessage().Text(2, size));
        }

        return new ProtobufMessage().Text(1, name)
            .Nested(2, new ProtobufMessage().Nested(1, new ProtobufMessage().Number(1, type).Nested(2, dimensions)));
    }

    private static ProtobufMessage Attribute(string name, object value)
    {
        var attribute = new ProtobufMessage().Text(1, name);
        switch (value)
        {
            case int number:
                return attribute.Number(3, number).Number(20, 2);
            case float number:
                return attribute.Float(2, number).Number(20, 1);
            case int[] numbers:
                foreach (var number in numbers)
                {
                    attribute.Number(8, number);
                }

                return attribute.Number(20, 7);
            default:
                throw new ArgumentException($"Attribute {name} is a {value.GetType().Name}; expected int, float or int[].", nameof(value));
        }
    }
}
