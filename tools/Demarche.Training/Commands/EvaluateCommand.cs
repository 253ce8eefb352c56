using System.Globalization;
using Demarche.Training.Corpora;
using Demarche.Training.Running;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Training.Commands;

/// <summary>Measures a run, or an exported file of it, on every development part.</summary>
internal static class EvaluateCommand
{
    internal static int Run(Checkpoint checkpoint, string? onnx, Action<string> log)
    {
        var run = TrainingRun.Open(checkpoint);
        checkpoint.LoadBest(run.Model);
        if (onnx is null)
        {
            Print(run, Scorer.Of(run.Model, run.Pieces), CorpusFolder.Find(), log);
            return 0;
        }

        using var session = new InferenceSession(onnx);
        Print(run, Scorer.Of(session, run.Pieces), CorpusFolder.Find(), log);
        return 0;
    }

    internal static void Print(TrainingRun run, Scorer scorer, CorpusFolder corpora, Action<string> log)
    {
        foreach (var task in run.Model.Tasks)
        {
            foreach (var (part, samples) in task.Development(corpora))
            {
                var figures = scorer.Measure(task, samples)
                    .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Percent:f1}"));
                log($"{part}: {string.Join(", ", figures)}");
            }
        }
    }
}
