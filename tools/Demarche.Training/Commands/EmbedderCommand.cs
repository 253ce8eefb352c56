using System.Numerics.Tensors;
using System.Security.Cryptography;
using Demarche.Language.Model;
using Demarche.Training.Corpora;
using Demarche.Training.Encoding;
using Demarche.Training.Onnx;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Training.Commands;

/// <summary>Writes the pretrained encoder in 8 bits for sentence vectors, and says how near its vectors are to the package's own.</summary>
internal static class EmbedderCommand
{
    private const int Sentences = 300;

    internal static int Run(string output, string version, Action<string> log)
    {
        var package = PackageModel.Open();
        var encoder = new Encoder(layers: 6, drop: 0, new Random(0));
        encoder.Load(package);
        var bytes = ModelExporter.ExportEmbedder(encoder, package.Vocabulary, version);
        File.WriteAllBytes(output, bytes);
        log($"{output}: {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        using var ours = new InferenceSession(bytes);
        using var theirs = new InferenceSession(PackageModel.File());
        var pieces = new WordPieces(package.Vocabulary);
        var cosines = CorpusFolder.Find().Documents("news", "bbc-politics-2004.jsonl")
            .SelectMany(article => SpanSamples.Sentences(article.GetProperty("text").GetString()!).Take(1).Select(words => words.Select(word => word.In(article.GetProperty("text").GetString()!).ToString())))
            .Take(Sentences)
            .Select(words => (long[])[WordPieces.Start, .. words.SelectMany(word => pieces.Of(word)).Select(piece => (long)piece).Take(EncoderRows.MostPieces - 2), WordPieces.End])
            .Select(row => TensorPrimitives.CosineSimilarity(Ours(ours, row), Theirs(theirs, row)))
            .ToList();
        log($"cosine with the package's vectors over {cosines.Count} sentences: mean {cosines.Average():f4}, least {cosines.Min():f4}");
        return 0;
    }

    private static float[] Ours(InferenceSession session, long[] pieces)
    {
        using var row = OrtValue.CreateTensorValueFromMemory(pieces, [1, pieces.Length]);
        using var mask = Ones(pieces.Length);
        using var run = new RunOptions();
        using var outputs = session.Run(run, ["pieces", "mask"], [row, mask], ["embedding"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static float[] Theirs(InferenceSession session, long[] pieces)
    {
        using var row = OrtValue.CreateTensorValueFromMemory(pieces, [1, pieces.Length]);
        using var mask = Ones(pieces.Length);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[pieces.Length], [1, pieces.Length]);
        using var run = new RunOptions();
        using var outputs = session.Run(run, ["input_ids", "attention_mask", "token_type_ids"], [row, mask, types], [session.OutputNames[0]]);
        var states = outputs[0].GetTensorDataAsSpan<float>();
        var mean = new float[Encoder.Hidden];
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            TensorPrimitives.Add(mean, states.Slice(piece * Encoder.Hidden, Encoder.Hidden), mean);
        }

        return mean;
    }

    private static OrtValue Ones(int length) => OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, length).ToArray(), [1, length]);
}
