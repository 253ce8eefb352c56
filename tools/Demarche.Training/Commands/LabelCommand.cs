using System.Text.Json;
using Demarche.Training.Corpora;
using Demarche.Training.Running;
using Demarche.Training.SelfTraining;
using Demarche.Training.Tasks;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Training.Commands;

/// <summary>Labels names in the unlabelled news with an exported model, for the next run to learn from.</summary>
internal static class LabelCommand
{
    internal static int Run(Checkpoint checkpoint, string onnx, int articles, string output, Action<string> log)
    {
        var run = TrainingRun.Open(checkpoint);
        checkpoint.LoadBest(run.Model);
        using var session = new InferenceSession(onnx);
        var task = (SpanTask)run.Model.Tasks.Single(task => task.Name is SpanTask.Names);
        var labeller = new NewsLabeller(Scorer.Of(session, run.Maker), task, task.Path);
        var count = 0;
        using (var file = File.CreateText(output))
        {
            foreach (var sample in labeller.Label(CorpusFolder.Find(), articles))
            {
                file.WriteLine(JsonSerializer.Serialize(sample));
                count++;
            }
        }

        log($"{output}: {count} sentences");
        return 0;
    }
}
