using Demarche.Reading.Pages;
using NodaTime.Text;

namespace Demarche.Record.Reports;

/// <summary>A row of the capture table.</summary>
internal sealed record CaptureRow
{
    /// <summary>The columns of a row.</summary>
    internal const string Columns = """
        report AS Report, file_hash AS FileHash, name AS Name, title AS Title, outlet AS Outlet, url AS Url, url_key AS UrlKey, byline AS Byline,
        published AS Published, published_at AS PublishedAt, retrieved AS Retrieved, language AS Language, blocks AS Blocks
        """;

    public required long Report { get; init; }

    public required string FileHash { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public string? UrlKey { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public string? PublishedAt { get; init; }

    public string? Retrieved { get; init; }

    public required string Language { get; init; }

    public required string Blocks { get; init; }

    /// <summary>What tells a capture from others: all that it states.</summary>
    internal CaptureRow Identity => this with { UrlKey = null, Language = "", Blocks = "" };

    /// <summary>The row of an identity with a layout.</summary>
    internal CaptureRow With(Layout layout) => this with { UrlKey = Reports.UrlKey.Of(Url), Language = layout.Language, Blocks = layout.Blocks };

    /// <summary>The row with every text that a page stated changed.</summary>
    internal CaptureRow Each(Func<string, string> change) => this with
    {
        FileHash = change(FileHash),
        Name = change(Name),
        Title = Title is null ? null : change(Title),
        Outlet = Outlet is null ? null : change(Outlet),
        Url = Url is null ? null : change(Url),
        Byline = Byline is null ? null : change(Byline),
    };

    /// <summary>The row as the capture table takes it.</summary>
    internal object?[] Values(long id) =>
        [id, Report, FileHash, Name, Title, Outlet, Url, UrlKey, Byline, Published, PublishedAt, Retrieved, Language, Blocks];

    internal static CaptureRow Of(long report, Capture capture, Layout layout) => new()
    {
        Report = report,
        FileHash = capture.FileHash,
        Name = capture.Name,
        Title = NullIfEmpty(capture.Title),
        Outlet = NullIfEmpty(capture.Outlet),
        Url = NullIfEmpty(capture.Url),
        UrlKey = Reports.UrlKey.Of(capture.Url),
        Byline = NullIfEmpty(capture.Byline),
        Published = capture.Published is { } published ? LocalDatePattern.Iso.Format(published.Day) : null,
        PublishedAt = capture.Published?.Moment is { } moment ? OffsetDateTimePattern.ExtendedIso.Format(moment) : null,
        Retrieved = capture.Retrieved is { } retrieved ? InstantPattern.ExtendedIso.Format(retrieved) : null,
        Language = layout.Language,
        Blocks = layout.Blocks,
    };

    internal Layout ToLayout() => new(Language, Blocks);

    internal Capture ToCapture() => new(FileHash, Name)
    {
        Title = Title,
        Outlet = Outlet,
        Url = Url,
        Byline = Byline,
        Published = Published is null
            ? null
            : new PublicationTime(
                LocalDatePattern.Iso.Parse(Published).Value,
                PublishedAt is null ? null : OffsetDateTimePattern.ExtendedIso.Parse(PublishedAt).Value),
        Retrieved = Retrieved is null ? null : InstantPattern.ExtendedIso.Parse(Retrieved).Value,
    };

    private static string? NullIfEmpty(string? value) => value is "" ? null : value;
}
