using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>Something to read, or the reason why it is not read: a file, a page that was fetched, or a rejection. Exactly one of the three is there.</summary>
public sealed record FoundInput
{
    private FoundInput(InputFile? file, Page? page, Rejection? rejection, bool skipped) =>
        (File, Page, Rejection, IsSkipped) = (file, page, rejection, skipped);

    /// <summary>The file to read, or null.</summary>
    public InputFile? File { get; }

    /// <summary>The page to read, or null.</summary>
    public Page? Page { get; }

    /// <summary>Why it is not read, or null.</summary>
    public Rejection? Rejection { get; }

    /// <summary>Whether nobody asked for it by name (a picture in a folder of pages): listed among the rejects, but no failure.</summary>
    public bool IsSkipped { get; }

    /// <summary>A file to read.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The input.</returns>
    public static FoundInput Of(InputFile file) => new(file, null, null, skipped: false);

    /// <summary>A page to read.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The input.</returns>
    public static FoundInput Of(Page page) => new(null, page, null, skipped: false);

    /// <summary>Something that was asked for and cannot be read.</summary>
    /// <param name="rejection">Why.</param>
    /// <returns>The input.</returns>
    public static FoundInput Of(Rejection rejection) => new(null, null, rejection, skipped: false);

    /// <summary>Something passed over in a folder.</summary>
    /// <param name="rejection">Why.</param>
    /// <returns>The input.</returns>
    public static FoundInput Skipped(Rejection rejection) => new(null, null, rejection, skipped: true);
}
