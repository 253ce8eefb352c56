namespace Demarche.Language.Model;

/// <summary>The trained model that comes with the program: a file beside it, known by the hash that was built into this library.</summary>
public static class ShippedModel
{
    private const string HashResource = "Demarche.Language.model.sha256";

    /// <summary>Where the file is: the folder "models" beside the program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "models", "demarche-en.onnx");

    /// <summary>The SHA-256 of the file in lower-case hexadecimal digits, or null where this build comes with none.</summary>
    public static string? Hash { get; } = ReadHash();

    /// <summary>Loads it.</summary>
    /// <param name="options">How to run it.</param>
    /// <returns>The model; to be disposed of.</returns>
    /// <exception cref="ModelException">This build comes with none, or the file is missing or another.</exception>
    public static LanguageModel Load(ModelOptions? options = null) => LoadIfAny(options) ?? throw ModelMessages.NoneShips();

    /// <summary>Loads it where this build comes with one.</summary>
    /// <param name="options">How to run it.</param>
    /// <returns>The model, to be disposed of; or null.</returns>
    /// <exception cref="ModelException">The file is missing or another.</exception>
    public static LanguageModel? LoadIfAny(ModelOptions? options = null) =>
        Hash is null ? null : LanguageModel.Load(Path, options, Hash);

    // The file has the form that sha256sum writes and checks: the hash, two spaces, the name.
    private static string? ReadHash()
    {
        using var stream = typeof(ShippedModel).Assembly.GetManifestResourceStream(HashResource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split(' ', 2)[0];
    }
}
