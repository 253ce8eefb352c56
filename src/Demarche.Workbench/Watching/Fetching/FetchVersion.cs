namespace Demarche.Workbench.Watching.Fetching;

/// <summary>Which version of something a server gave, in the server's own words.</summary>
/// <param name="ETag">Its entity tag, or null.</param>
/// <param name="LastModified">Its date of change, or null.</param>
public sealed record FetchVersion(string? ETag, string? LastModified)
{
    /// <summary>No version known.</summary>
    public static FetchVersion None { get; } = new(null, null);
}
