namespace Demarche.Workbench.Watching.Fetching;

/// <summary>What a server answered with.</summary>
/// <param name="Address">Where it came from in the end, after redirects.</param>
/// <param name="Content">Its bytes, unpacked.</param>
public sealed record FetchedBody(Uri Address, byte[] Content)
{
    /// <summary>The media type the server states, in small letters, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The encoding the server states, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>The version of it, for asking again.</summary>
    public FetchVersion Version { get; init; } = FetchVersion.None;
}
