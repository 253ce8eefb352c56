using Demarche.Language.Model;
using Demarche.Training.Onnx;
using Demarche.Training.Running;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;
using static TorchSharp.torch;

namespace Demarche.Training.Commands;

/// <summary>A run's model with the labels and settings it was begun with.</summary>
/// <param name="Checkpoint">Its folder.</param>
/// <param name="Settings">Its settings.</param>
/// <param name="Model">The model.</param>
/// <param name="Package">The pretrained model.</param>
/// <param name="Maker">Lays samples out.</param>
internal sealed record TrainingRun(Checkpoint Checkpoint, TrainingSettings Settings, MultiTaskModel Model, PackageModel Package, RowMaker Maker)
{
    /// <summary>Makes the model of a run that was begun; its weights are not loaded yet.</summary>
    internal static TrainingRun Open(Checkpoint checkpoint)
    {
        var settings = checkpoint.Settings();
        var tasks = LearningTasks.All();
        checkpoint.RestoreLabels(tasks);
        set_num_threads(Environment.ProcessorCount);
        random.manual_seed(settings.Seed);
        var package = PackageModel.Open();
        var model = new MultiTaskModel(tasks, settings, new Random(settings.Seed));
        return new TrainingRun(checkpoint, settings, model, package, new RowMaker(new WordPieces(package.Vocabulary), checkpoint.Lexicon()));
    }
}
