using System.Text;
using Demarche.Language.Embeddings;
using Demarche.Language.Model;
using NodaTime;

namespace Demarche.Cli.Hosting;

/// <summary>What the command is connected to: streams, terminal, clock and the samples. Tests give their own.</summary>
internal sealed record CommandHost
{
    /// <summary>Where pages come from when a path is "-".</summary>
    public required Stream Input { get; init; }

    /// <summary>Where results go to.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where messages go to.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>How wide a line of results may be, in columns.</summary>
    public required int Width { get; init; }

    /// <summary>Whether input comes from a terminal.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the environment forbids colour (NO_COLOR).</summary>
    public bool NoColor { get; init; }

    /// <summary>The current time.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>What the program was called by, for commands that it tells to type.</summary>
    public string Program { get; init; } = "demarche";

    /// <summary>Loads the language model that reading is done with, the fast one where true is given; or gives null where it is done without.</summary>
    public Func<bool, LanguageModel?> LoadModel { get; init; } = Shipped;

    /// <summary>Loads the encoder that makes sentence vectors.</summary>
    public Func<SentenceEmbedder> LoadEmbedder { get; init; } = ShippedModel.Embedder.LoadEmbedder;

    /// <summary>Where the samples lie.</summary>
    public string SamplesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The host of a real process.</summary>
    /// <returns>Streams, terminal and clock of this process.</returns>
    public static CommandHost OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        Width = TerminalWidth.Of(Console.IsOutputRedirected, Environment.GetEnvironmentVariable("COLUMNS")),
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Program = Environment.GetEnvironmentVariable("DEMARCHE_PROGRAM") is { Length: > 0 } program ? program : "demarche",
        LoadModel = isFast => Environment.GetEnvironmentVariable("DEMARCHE_MODEL") is { Length: > 0 } file ? LanguageModel.Load(file) : Shipped(isFast),
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    private static LanguageModel? Shipped(bool isFast) => isFast ? ShippedModel.Fast.Load() : ShippedModel.Standard.LoadIfAny();
}
