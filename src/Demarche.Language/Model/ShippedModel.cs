using Demarche.Language.Embeddings;

namespace Demarche.Language.Model;

/// <summary>A trained file that comes with the program: it stands beside it and is known by the hash that was built into this library.</summary>
public sealed class ShippedModel
{
    private ShippedModel(string name)
    {
        Path = System.IO.Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");
        Hash = ReadHash(name);
    }

    /// <summary>The language model: tags, trees, names, attributions.</summary>
    public static ShippedModel Standard { get; } = new("demarche-en");

    /// <summary>A smaller one, faster and somewhat less exact; it gives the same layers.</summary>
    public static ShippedModel Fast { get; } = new("demarche-en-fast");

    /// <summary>The encoder for sentence vectors; not a language model.</summary>
    public static ShippedModel Embedder { get; } = new("sentence-vectors");

    /// <summary>Where the file is: in the folder "models" beside the program.</summary>
    public string Path { get; }

    /// <summary>The SHA-256 of the file in lower-case hexadecimal digits, or null where this build comes with none.</summary>
    public string? Hash { get; }

    /// <summary>Loads it.</summary>
    /// <param name="options">How to run it.</param>
    /// <returns>The model; to be disposed of.</returns>
    /// <exception cref="ModelException">This build comes with none, or the file is missing or another.</exception>
    public LanguageModel Load(ModelOptions? options = null) => LoadIfAny(options) ?? throw ModelMessages.NoneShips();

    /// <summary>Loads it where this build comes with one.</summary>
    /// <param name="options">How to run it.</param>
    /// <returns>The model, to be disposed of; or null.</returns>
    /// <exception cref="ModelException">The file is missing or another.</exception>
    public LanguageModel? LoadIfAny(ModelOptions? options = null) =>
        Hash is null ? null : LanguageModel.Load(Path, options, Hash);

    /// <summary>Loads it as the encoder for sentence vectors.</summary>
    /// <returns>The embedder; to be disposed of.</returns>
    /// <exception cref="ModelException">This build comes with none, or the file is missing or another.</exception>
    public SentenceEmbedder LoadEmbedder() => SentenceEmbedder.Load(Path, Hash ?? throw ModelMessages.NoneShips());

    // The file has the form that sha256sum writes and checks: the hash, two spaces, the name.
    private static string? ReadHash(string name)
    {
        using var stream = typeof(ShippedModel).Assembly.GetManifestResourceStream($"models/{name}.sha256");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split(' ', 2)[0];
    }
}
