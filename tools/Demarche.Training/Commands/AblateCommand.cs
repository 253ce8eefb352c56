using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Training.Corpora;
using Demarche.Training.Running;

namespace Demarche.Training.Commands;

/// <summary>Trains one run for each named change of the settings and shows their figures one under the other, so that each part's worth is seen.</summary>
internal static class AblateCommand
{
    private static readonly JsonDocumentOptions Commented = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static int Run(string settingsPath, string variationsPath, Action<string> log)
    {
        var variations = JsonNode.Parse(File.ReadAllText(variationsPath), documentOptions: Commented)!.AsObject();
        foreach (var (name, changes) in variations)
        {
            log($"== {name}");
            var settings = JsonNode.Parse(File.ReadAllText(settingsPath), documentOptions: Commented)!.AsObject();
            foreach (var (setting, value) in changes!.AsObject())
            {
                settings[setting] = value?.DeepClone();
            }

            var folder = Path.Combine(TrainingSettings.Parse(settings.ToJsonString()).CheckpointFolder, "ablate-" + name);
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, "variation.json");
            File.WriteAllText(path, settings.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
            var checkpoint = new Checkpoint(folder);
            if (!checkpoint.IsFinished)
            {
                TrainCommand.Train(path, checkpoint, CorpusFolder.Find(), log);
            }

            var run = TrainingRun.Open(checkpoint);
            checkpoint.LoadBest(run.Model);
            EvaluateCommand.Print(run, Scorer.Of(run.Model, run.Maker), CorpusFolder.Find(), errors: 0, log);
        }

        return 0;
    }
}
