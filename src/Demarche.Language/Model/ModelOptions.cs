namespace Demarche.Language.Model;

/// <summary>How a model is run; every default in sight.</summary>
public sealed record ModelOptions
{
    /// <summary>Threads within one pass. One gives the same bytes everywhere; work is spread over documents instead.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Padded wordpieces of one pass, unless a single window is wider: more need more memory and are no faster.</summary>
    public int BatchPieces { get; init; } = 512;

    /// <summary>Words of one window; a longer sentence is read in windows.</summary>
    public int WindowWords { get; init; } = 160;

    /// <summary>Words that two neighbouring windows share; each keeps its half of them.</summary>
    public int WindowOverlap { get; init; } = 32;
}
