namespace Demarche.Workbench.Watching.Fetching;

/// <summary>Limits on what is fetched; every default in sight.</summary>
public sealed record FetchOptions
{
    /// <summary>What the program calls itself to servers.</summary>
    public string UserAgent { get; init; } = "demarche";

    /// <summary>The most bytes of a body that are taken in, as transferred and as unpacked. A long story has some 50 KB, a heavy page 5 MB.</summary>
    public int MaximumBytes { get; init; } = 16 << 20;

    /// <summary>How long one answer may take from the first step to the last byte, redirects included.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most redirects that are followed for one answer.</summary>
    public int MaximumRedirects { get; init; } = 10;

    /// <summary>How long to wait between two requests to one host.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two requests that a host's robots.txt may ask for; a page whose host asks for more is fetched after this one.</summary>
    public TimeSpan LongestHostDelay { get; init; } = TimeSpan.FromSeconds(30);
}
