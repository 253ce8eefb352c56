using System.Text.Json;
using Demarche.Training.Corpora;
using Demarche.Training.Generation;
using Demarche.Training.Running;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Commands;

/// <summary>Trains a run from its start or from its last checkpoint.</summary>
internal static class TrainCommand
{
    internal static int Run(string settingsPath, string runName, Action<string> log)
    {
        var corpora = CorpusFolder.Find();
        var run = Train(settingsPath, new Checkpoint(Path.Combine(TrainingSettings.Read(settingsPath).CheckpointFolder, runName)), corpora, log);
        EvaluateCommand.Print(run, Scorer.Of(run.Model, run.Maker), corpora, errors: 0, log);
        return 0;
    }

    internal static TrainingRun Train(string settingsPath, Checkpoint checkpoint, CorpusFolder corpora, Action<string> log)
    {
        var settings = TrainingSettings.Read(settingsPath);
        var start = settings.Start is { } name ? new Checkpoint(Path.Combine(settings.CheckpointFolder, name)) : null;
        var tasks = LearningTasks.All();
        var samples = Samples(tasks, settings, corpora, log);
        if (checkpoint.Step() == 0)
        {
            start?.RestoreLabels(tasks);
            checkpoint.Begin(settings, tasks);
        }

        log($"checkpoints in {checkpoint.Folder}");
        var run = TrainingRun.Open(checkpoint);
        if (checkpoint.Step() == 0 && start is not null)
        {
            start.LoadStart(run.Model);
        }
        else if (checkpoint.Step() == 0)
        {
            run.Model.Encoder.Load(run.Package);
        }

        new Trainer(run.Model, TeacherOf(settings), run.Settings, run.Maker, checkpoint, log).Train(samples);
        return run;
    }

    private static MultiTaskModel? TeacherOf(TrainingSettings settings)
    {
        if (settings.Teacher is not { } name)
        {
            return null;
        }

        var checkpoint = new Checkpoint(Path.Combine(settings.CheckpointFolder, name));
        var teacher = TrainingRun.Open(checkpoint).Model;
        checkpoint.LoadBest(teacher);
        teacher.eval();
        return teacher;
    }

    private static List<Sample> Samples(IReadOnlyList<LearningTask> tasks, TrainingSettings settings, CorpusFolder corpora, Action<string> log)
    {
        var samples = new List<Sample>();
        foreach (var task in tasks)
        {
            var ours = task.Training(corpora).ToList();
            task.Learn(ours);
            Add(task.Name, ours);
        }

        Add("agency lines", [.. WireSentences.Write(settings.AgencyLines)]);
        Add("labelled news", settings.LabelledNews is { } news ? [.. File.ReadLines(news).Select(line => JsonSerializer.Deserialize<Sample>(line)!)] : []);
        return samples;

        void Add(string name, List<Sample> more)
        {
            samples.AddRange(more);
            log($"{name}: {more.Count} samples, {more.Sum(sample => sample.Words.Count)} words");
        }
    }
}
