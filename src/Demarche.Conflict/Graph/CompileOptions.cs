namespace Demarche.Conflict.Graph;

/// <summary>How a model is made ready for analysis.</summary>
public sealed record CompileOptions
{
    /// <summary>The most states that are made; a model with more is refused before memory is spent.</summary>
    public int StateLimit { get; init; } = 1 << 22;

    /// <summary>Whether attitudes replace the preferences of decision makers that have them.</summary>
    public bool UseAttitudes { get; init; } = true;

    /// <summary>How many threads to use; 0 for one a core. The result is the same on any number.</summary>
    public int Threads { get; init; }
}
