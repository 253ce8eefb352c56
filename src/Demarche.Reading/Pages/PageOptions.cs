namespace Demarche.Reading.Pages;

/// <summary>Limits on what is read; every default in sight.</summary>
public sealed record PageOptions
{
    /// <summary>The largest page that is read, in bytes after unpacking; larger ones are rejected. A long story has some 50 KB, a heavy page 5 MB.</summary>
    public long MaximumPageBytes { get; init; } = 32L << 20;

    /// <summary>The most that is unpacked from one compressed file, in bytes; what lies behind is rejected.</summary>
    public long MaximumUnpackedBytes { get; init; } = 32L << 30;

    /// <summary>The most pages of a PDF file that are read.</summary>
    public int MaximumPdfPages { get; init; } = 1000;

    /// <summary>The shortest description of a feed item that is taken for the story's full text, in characters without tags; shorter ones are summaries.</summary>
    public int MinimumFeedTextCharacters { get; init; } = 600;
}
