using System.Globalization;
using Demarche.Training.Corpora;
using Demarche.Training.Running;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Training.Commands;

/// <summary>Measures a run, or an exported file of it, on every development part.</summary>
internal static class EvaluateCommand
{
    internal static int Run(Checkpoint checkpoint, string? onnx, int errors, Action<string> log)
    {
        var run = TrainingRun.Open(checkpoint);
        checkpoint.LoadBest(run.Model);
        if (onnx is null)
        {
            Print(run, Scorer.Of(run.Model, run.Maker), CorpusFolder.Find(), errors, log);
            return 0;
        }

        using var session = new InferenceSession(onnx);
        Print(run, Scorer.Of(session, run.Maker), CorpusFolder.Find(), errors, log);
        return 0;
    }

    internal static void Print(TrainingRun run, Scorer scorer, CorpusFolder corpora, int errors, Action<string> log)
    {
        foreach (var task in run.Model.Tasks)
        {
            foreach (var (part, samples) in task.Development(corpora))
            {
                var measured = scorer.Measure(task, samples);
                var figures = measured.Figures()
                    .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Percent:f1}"));
                log($"{part}: {string.Join(", ", figures)}");
                foreach (var error in Sample(measured.Errors, errors))
                {
                    log("  " + error);
                }
            }
        }
    }

    private static string[] Sample(IReadOnlyList<string> lines, int count)
    {
        var drawn = lines.ToArray();
        new Random(0).Shuffle(drawn);
        return drawn[..Math.Min(count, drawn.Length)];
    }
}
