namespace Demarche.Record.Adding;

/// <summary>What a reading depends on beside the text: it serves as long as the key is the same.</summary>
internal sealed record ReadingKey
{
    /// <summary>The day relative times are told from, as an ISO 8601 date, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>The hash of the layout.</summary>
    public required string Layout { get; init; }

    /// <summary>The stages that read it, with their versions.</summary>
    public required string Reader { get; init; }
}
