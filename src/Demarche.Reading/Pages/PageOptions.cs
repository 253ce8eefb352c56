namespace Demarche.Reading.Pages;

/// <summary>Limits on what is read; every default in sight.</summary>
public sealed record PageOptions
{
    /// <summary>The largest page that is read, in bytes after unpacking; larger ones are rejected.</summary>
    public long MaximumPageBytes { get; init; } = 32L << 20;
}
