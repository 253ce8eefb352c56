using Demarche.Conflict.Formats;
using Demarche.Conflict.Formats.Cases;

namespace Demarche.Workbench.Conflicts;

/// <summary>Reads a conflict model in whichever format it is.</summary>
public static class ModelLoader
{
    /// <summary>Reads a model.</summary>
    /// <param name="file">The name of the file; its ending tells the format, and where it does not, the text does.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The model with its problems.</returns>
    public static LoadedModel Read(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var format = FormatOf(file, text);
        if (format is ModelFormat.Case)
        {
            var read = CaseFormat.Read(text);
            return new LoadedModel(file, format, read.Case?.Model, read.Problems, read.Places, CarriedParts.None);
        }

        var found = format is ModelFormat.Gmcr ? GmcrFormat.Read(text) : ConflictYaml.Read(text);
        // A model of GMCR+ has no name; people call it by its file.
        var model = found.Model is { Name: "" } nameless ? nameless with { Name = Path.GetFileNameWithoutExtension(file) } : found.Model;
        return new LoadedModel(file, format, model, found.Problems, found.Places, found.Carried);
    }

    /// <summary>The format that the name of a file tells, or null.</summary>
    /// <param name="file">The name of the file.</param>
    public static ModelFormat? FormatOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".YAML" or ".YML" => ModelFormat.Yaml,
            ".GMCR" => ModelFormat.Gmcr,
            _ => null,
        };
    }

    private static ModelFormat FormatOf(string file, string text) =>
        FormatOf(file) ?? (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? ModelFormat.Yaml
            : text.Contains("\"infeasibles\"", StringComparison.Ordinal) ? ModelFormat.Gmcr
            : ModelFormat.Case);
}
