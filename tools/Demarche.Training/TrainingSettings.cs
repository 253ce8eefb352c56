using System.Text.Json;

namespace Demarche.Training;

/// <summary>The settings of a training run, as <c>training.jsonc</c> has them with their reasons.</summary>
internal sealed record TrainingSettings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        WriteIndented = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public required string Checkpoints { get; init; }

    /// <summary>A finished run whose weights this one begins with; null begins with the pretrained encoder.</summary>
    public string? Start { get; init; }

    /// <summary>A finished run whose word states this one learns to give as well (distillation); null learns from labels alone.</summary>
    public string? Teacher { get; init; }

    /// <summary>The weight of the mean squared distance to the teacher's word states beside the losses of the tasks.</summary>
    public double TeacherWeight { get; init; }

    /// <summary>Sentences of news with names that "label" wrote; null trains without.</summary>
    public string? LabelledNews { get; init; }

    /// <summary>How many agency lines the grammar writes for names.</summary>
    public required int AgencyLines { get; init; }

    /// <summary>The share of name samples that are trained on in capitals, from 0 to 1; as many again with every word capitalised.</summary>
    public required double Recased { get; init; }

    public required int Seed { get; init; }

    public required int Layers { get; init; }

    public required int Epochs { get; init; }

    /// <summary>By task name, from 0 to 1.</summary>
    public required Dictionary<string, double> Shares { get; init; }

    public required int BatchPieces { get; init; }

    public required double EncoderRate { get; init; }

    public required double HeadRate { get; init; }

    public required double WarmUp { get; init; }

    public required double WeightDecay { get; init; }

    public required double Clip { get; init; }

    public required double DropEncoder { get; init; }

    public required double DropStates { get; init; }

    public required double DropParser { get; init; }

    /// <summary>The share of words whose class in the lexicon is hidden in training, from 0 to 1.</summary>
    public required double DropLexicon { get; init; }

    public required double AverageFrom { get; init; }

    public required int CheckpointEvery { get; init; }

    public required int LogEvery { get; init; }

    /// <summary>The checkpoint folder with the home folder filled in.</summary>
    public string CheckpointFolder => Checkpoints.StartsWith("~/", StringComparison.Ordinal)
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Checkpoints[2..])
        : Checkpoints;

    /// <summary>Reads settings.</summary>
    /// <param name="path">A commented JSON file.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="JsonException">A setting is missing, unknown or of the wrong form; the message names it.</exception>
    internal static TrainingSettings Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>Reads settings.</summary>
    /// <param name="json">Commented JSON.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="JsonException">A setting is missing, unknown or of the wrong form; the message names it.</exception>
    internal static TrainingSettings Parse(string json) =>
        JsonSerializer.Deserialize<TrainingSettings>(json, Json) ?? throw new JsonException("The file holds no settings; write them as training.jsonc has them.");

    /// <summary>The settings as JSON, for checkpoints and the model card.</summary>
    /// <returns>Indented JSON.</returns>
    internal string ToJson() => JsonSerializer.Serialize(this, Json);
}
