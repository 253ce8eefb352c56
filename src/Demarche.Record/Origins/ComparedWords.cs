using Demarche.Reading.Pages;

namespace Demarche.Record.Origins;

/// <summary>What of a report is compared with other reports.</summary>
internal static class ComparedWords
{
    /// <summary>The paragraphs and list items of its story, a line each.</summary>
    internal static string Of(Report report) =>
        string.Join('\n', report.Blocks.Where(block => block.IsBody).Select(block => report.Text[block.Span.Start..block.Span.End]));

    /// <summary>Where it was seen: the outlets' names without case and accents, or the hosts of addresses where no name is stated.</summary>
    internal static IReadOnlyCollection<string> OutletsOf(Report report) =>
        [.. report.Captures.Select(OutletOf).Where(outlet => outlet.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string OutletOf(Capture capture) =>
        capture.Outlet is { } outlet && NameKey.Of(outlet) is { Length: > 0 } key ? key.Trim()
        : Uri.TryCreate(capture.Url, UriKind.Absolute, out var address) ? address.Host.ToLowerInvariant()
        : "";
}
