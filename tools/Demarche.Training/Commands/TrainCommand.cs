using System.Text.Json;
using Demarche.Training.Corpora;
using Demarche.Training.Running;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Commands;

/// <summary>Trains a run from its start or from its last checkpoint.</summary>
internal static class TrainCommand
{
    internal static int Run(string settingsPath, string runName, Action<string> log)
    {
        var settings = TrainingSettings.Read(settingsPath);
        var checkpoint = new Checkpoint(Path.Combine(settings.CheckpointFolder, runName));
        var corpora = CorpusFolder.Find();
        var tasks = LearningTasks.All();
        var samples = new List<Sample>();
        foreach (var task in tasks.Where(task => settings.Shares.GetValueOrDefault(task.Name) > 0 || checkpoint.Step() == 0))
        {
            var ours = task.Training(corpora).ToList();
            task.Learn(ours);
            samples.AddRange(ours);
            log($"{task.Name}: {ours.Count} samples, {ours.Sum(sample => sample.Words.Count)} words");
        }

        if (settings.LabelledNews is { } news)
        {
            samples.AddRange(File.ReadLines(news).Select(line => JsonSerializer.Deserialize<Sample>(line)!));
        }

        if (checkpoint.Step() == 0)
        {
            checkpoint.Begin(settings, tasks);
        }

        log($"checkpoints in {checkpoint.Folder}");
        var run = TrainingRun.Open(checkpoint);
        if (checkpoint.Step() == 0)
        {
            if (settings.Start is { } start)
            {
                new Checkpoint(Path.Combine(settings.CheckpointFolder, start)).LoadBest(run.Model);
            }
            else
            {
                run.Model.Encoder.Load(run.Package);
            }
        }

        new Trainer(run.Model, run.Settings, run.Pieces, checkpoint, log).Train(samples);
        EvaluateCommand.Print(run, Scorer.Of(run.Model, run.Pieces), corpora, errors: 0, log);
        return 0;
    }
}
