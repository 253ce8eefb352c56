using System.CommandLine;
using Demarche.Training.Commands;
using Demarche.Training.Running;

if (NativeLibraryMend.Apply(AppContext.BaseDirectory) is { } mended)
{
    Console.Error.WriteLine(mended);
}

var settings = new Option<string>("--settings")
{
    Description = "The settings file; every setting is explained in it.",
    DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "training.jsonc"),
};
var name = new Option<string>("--run") { Description = "The run's name, a folder among the checkpoints.", DefaultValueFactory = _ => "main" };
var onnx = new Option<string?>("--onnx") { Description = "An exported file to measure instead of the trained weights." };
var errors = new Option<int>("--errors") { Description = "List so many errors of each part, drawn with a fixed seed." };
var output = new Option<string>("--output") { Description = "The file to write.", Required = true };
var version = new Option<string>("--model-version") { Description = "The version that the file states, for example 1.0.", Required = true };
var headFile = new Option<string?>("--pair-head") { Description = "The file of the head for pairs: \"pairs\" writes it, \"export\" puts it into the model." };
var isFloat = new Option<bool>("--float") { Description = "Keep float32 instead of 8 bits." };

Checkpoint CheckpointOf(ParseResult result) => new(Path.Combine(
    Demarche.Training.TrainingSettings.Read(result.GetRequiredValue(settings)).CheckpointFolder, result.GetRequiredValue(name)));

var train = new Command("train", "Trains a run, or goes on with it after a stop.") { settings, name };
train.SetAction(result => TrainCommand.Run(result.GetRequiredValue(settings), result.GetRequiredValue(name), Console.WriteLine));
var evaluate = new Command("evaluate", "Measures a run on every development part.") { settings, name, onnx, errors };
evaluate.SetAction(result => EvaluateCommand.Run(CheckpointOf(result), result.GetValue(onnx), result.GetValue(errors), Console.WriteLine));
var export = new Command("export", "Writes a run's model as one ONNX file.") { settings, name, output, version, headFile, isFloat };
export.SetAction(result => ExportCommand.Run(CheckpointOf(result), result.GetRequiredValue(output), result.GetRequiredValue(version), result.GetValue(headFile), result.GetValue(isFloat), Console.WriteLine));
var embedder = new Command("embedder", "Writes the pretrained encoder as it came, in 8 bits, for sentence vectors.") { output, version };
embedder.SetAction(result => EmbedderCommand.Run(result.GetRequiredValue(output), result.GetRequiredValue(version), Console.WriteLine));
var variations = new Option<string>("--variations")
{
    Description = "The changes of the settings, by name.",
    DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "ablations.jsonc"),
};
var ablate = new Command("ablate", "Trains a run for each change of the settings and shows what each is worth.") { settings, variations };
ablate.SetAction(result => AblateCommand.Run(result.GetRequiredValue(settings), result.GetRequiredValue(variations), Console.WriteLine));
var teacher = new Option<string>("--onnx") { Description = "The exported file of the run.", Required = true };
var articles = new Option<int>("--articles") { Description = "How many articles.", DefaultValueFactory = _ => 1500 };
var label = new Command("label", "Labels names in unlabelled news with a run, for the next run to learn from.") { settings, name, teacher, articles, output };
label.SetAction(result => LabelCommand.Run(
    CheckpointOf(result), result.GetRequiredValue(teacher), result.GetValue(articles), result.GetRequiredValue(output), Console.WriteLine));
var pairs = new Command("pairs", "Measures a head for the event type of marked pairs on the frozen encoder, five-fold.") { teacher, headFile };
pairs.SetAction(result => PairsCommand.Run(result.GetRequiredValue(teacher), result.GetValue(headFile), Console.WriteLine));
var task = new Option<string>("--task") { Description = "The task's name.", Required = true };
var count = new Option<int>("--count") { Description = "How many samples.", DefaultValueFactory = _ => 40 };
var samples = new Command("samples", "Shows samples that a task is trained on.") { task, count };
samples.SetAction(result => SamplesCommand.Run(result.GetRequiredValue(task), result.GetValue(count), Console.WriteLine));
return new RootCommand("Trains the language model that Demarche ships.") { train, evaluate, export, embedder, ablate, samples, label, pairs }.Parse(args).Invoke();
