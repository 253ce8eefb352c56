using System.Text.Json;
using Demarche.Language.Model;
using Demarche.Training.Generation;
using Demarche.Training.Tasks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Running;

/// <summary>A run's folder: its settings and labels, the state after some step, and at the end the weights that ship.</summary>
/// <param name="folder">The folder.</param>
internal sealed class Checkpoint(string folder)
{
    private string ProgressFile => Path.Combine(folder, "progress.json");

    private string LabelsFile => Path.Combine(folder, "labels.json");

    private string LexiconFile => Path.Combine(folder, "lexicon.txt");

    private string SettingsFile => Path.Combine(folder, "settings.json");

    /// <summary>The weights that ship, once the run has ended.</summary>
    internal string FinalWeights => Path.Combine(folder, "final.weights");

    internal string Folder => folder;

    internal bool IsFinished => File.Exists(FinalWeights);

    /// <summary>Starts a run: settings and labels are written once.</summary>
    internal void Begin(TrainingSettings settings, IReadOnlyList<LearningTask> tasks)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(SettingsFile, settings.ToJson());
        File.WriteAllLines(LexiconFile, NameLists.Lexicon());
        File.WriteAllText(LabelsFile, JsonSerializer.Serialize(tasks.ToDictionary(task => task.Name, task => task.Labels, StringComparer.Ordinal)));
    }

    /// <summary>The settings that the run was begun with.</summary>
    internal TrainingSettings Settings() => TrainingSettings.Read(SettingsFile);

    /// <summary>The names that the run knows.</summary>
    internal NameLexicon Lexicon() => NameLexicon.Read(LexiconLines());

    /// <summary>The lines of <see cref="Lexicon"/>.</summary>
    internal string[] LexiconLines() => File.Exists(LexiconFile) ? File.ReadAllLines(LexiconFile) : [];

    /// <summary>Gives the tasks the label sets of the run.</summary>
    internal void RestoreLabels(IReadOnlyList<LearningTask> tasks)
    {
        var labels = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(File.ReadAllText(LabelsFile))!;
        foreach (var task in tasks)
        {
            task.Restore(labels[task.Name]);
        }
    }

    /// <summary>Writes the state after a step: first to a folder beside, which then takes the old one's place.</summary>
    internal void Save(int step, nn.Module model, AdamW optimizer, WeightAverage average)
    {
        var state = Path.Combine(folder, $"step-{step}");
        Directory.CreateDirectory(state);
        model.save(Path.Combine(state, "weights"));
        optimizer.save_state_dict(Path.Combine(state, "optimizer"));
        average.Save(Path.Combine(state, "average"));
        var before = Step();
        File.WriteAllText(ProgressFile + ".new", JsonSerializer.Serialize(step));
        File.Move(ProgressFile + ".new", ProgressFile, overwrite: true);
        if (before != step && before > 0)
        {
            Directory.Delete(Path.Combine(folder, $"step-{before}"), recursive: true);
        }
    }

    /// <summary>The step that the last state was written after, or 0.</summary>
    internal int Step() => File.Exists(ProgressFile) ? JsonSerializer.Deserialize<int>(File.ReadAllText(ProgressFile)) : 0;

    /// <summary>Takes the last state, where there is one.</summary>
    /// <returns>The step to go on with.</returns>
    internal int Load(nn.Module model, AdamW optimizer, WeightAverage average)
    {
        var step = Step();
        if (step > 0)
        {
            var state = Path.Combine(folder, $"step-{step}");
            model.load(Path.Combine(state, "weights"));
            optimizer.load_state_dict(Path.Combine(state, "optimizer"));
            average.Load(Path.Combine(state, "average"));
        }

        return step;
    }

    /// <summary>Takes a finished run's weights to begin another with; what that run did not have yet keeps its first values.</summary>
    internal void LoadStart(nn.Module model) => model.load(FinalWeights, strict: false);

    /// <summary>The weights to measure and export: those that ship, else the mean so far, else those of the last state.</summary>
    internal void LoadBest(nn.Module model)
    {
        if (IsFinished)
        {
            model.load(FinalWeights);
            return;
        }

        var state = Path.Combine(folder, $"step-{Step()}");
        model.load(Path.Combine(state, "weights"));
        var average = new WeightAverage(model);
        average.Load(Path.Combine(state, "average"));
        average.Apply();
    }
}
