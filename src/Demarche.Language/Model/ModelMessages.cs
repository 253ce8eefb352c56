namespace Demarche.Language.Model;

/// <summary>What loading a model says, with its numbers.</summary>
internal static class ModelMessages
{
    internal static ModelException NoneShips() =>
        new("DEM101", "This build of the program comes with no language model; name a model file, or take a build that has one.");

    internal static ModelException Missing(string path) =>
        new("DEM102", $"The language model {path} is missing; put the file that belongs to this version there, or install the program again.");

    internal static ModelException WrongHash(string path, string hash, string expected) =>
        new("DEM103", $"The language model {path} is not the one this version was made with (its SHA-256 is {hash}, expected {expected}); install the program again.");

    internal static ModelException Damaged(string path, Exception? inner = null) =>
        new("DEM104", $"The language model {path} is damaged or no model; put the file there again.", inner);

    internal static ModelException WrongForm(string path, string? form) =>
        new("DEM105", $"The language model {path} has form {form ?? "0"}, this version reads form {LanguageModel.FormVersion}; use the model that belongs to this version.");

    internal static ModelException NoLabels(string layer) =>
        new("DEM106", $"The language model has no labels for \"{layer}\"; use the model that belongs to this version.");
}
