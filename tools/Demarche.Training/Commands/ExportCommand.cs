using System.Security.Cryptography;
using Demarche.Training.Onnx;
using Demarche.Training.Running;

namespace Demarche.Training.Commands;

/// <summary>Writes a run's model as the file that ships.</summary>
internal static class ExportCommand
{
    internal static int Run(Checkpoint checkpoint, string output, string version, string? pairHead, bool isFloat, Action<string> log)
    {
        var run = TrainingRun.Open(checkpoint);
        checkpoint.LoadBest(run.Model);
        var bytes = ModelExporter.Export(run.Model, run.Package.Vocabulary, checkpoint.LexiconLines(), pairHead is null ? null : File.ReadAllText(pairHead), version, isInt8: !isFloat);
        File.WriteAllBytes(output, bytes);
        log($"{output}: {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        return 0;
    }
}
