using System.Collections.Frozen;
using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Views;

/// <summary>One report's findings on their way into a brief.</summary>
/// <param name="Findings">What was read.</param>
/// <param name="Header">The report as the brief shows it.</param>
/// <param name="Quotes">Makes quotes of the report.</param>
internal sealed record BriefReading(ReportFindings Findings, BriefReport Header, QuoteFinder Quotes)
{
    private const int LongestTitle = 80;
    private const int ShortestId = 8;

    /// <summary>The report.</summary>
    internal Report Report => Findings.Report;

    /// <summary>The parties of which more is told than that they are there.</summary>
    internal FrozenSet<PartyId> TakesPart { get; } = TakingPart.In(Findings).ToFrozenSet();

    /// <summary>Readies the findings of several reports.</summary>
    /// <param name="all">The findings, in the order of the brief.</param>
    /// <returns>One reading a report, with short ids that tell them apart.</returns>
    internal static ImmutableArray<BriefReading> Of(ImmutableArray<ReportFindings> all)
    {
        var length = ShortestId;
        while (all.Select(findings => Shorten(findings.Report.Id, length)).Distinct(StringComparer.Ordinal).Count() < all.Length)
        {
            length++;
        }

        return [.. all.Select(findings => Of(findings, Shorten(findings.Report.Id, length)))];
    }

    private static BriefReading Of(ReportFindings findings, string shortId)
    {
        var report = findings.Report;
        return new BriefReading(findings, HeaderOf(report, shortId), new QuoteFinder(report, shortId));
    }

    private static BriefReport HeaderOf(Report report, string shortId) => new(report.Id.Value, shortId, TitleOf(report))
    {
        Outlet = report.Outlet,
        Url = report.Url,
        Published = report.Published,
        Language = report.Language,
        Captures = [.. report.Captures.Select(capture => capture.Name)],
        Text = report.Text,
        Blocks = report.Blocks,
    };

    private static string TitleOf(Report report)
    {
        if (report.Title is { } title)
        {
            return title;
        }

        var blocks = report.Blocks;
        var first = blocks.Where(block => block.Role is BlockRole.Headline).Concat(blocks.Where(block => block.IsStory)).FirstOrDefault();
        var words = first.Span.In(report.Text);
        return words.Length <= LongestTitle ? words.ToString() : string.Concat(Cut(words), "…");
    }

    // At the last space that leaves a title; a long run without one is cut where it reaches the limit.
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> words)
    {
        var cut = words[..LongestTitle].LastIndexOf(' ');
        return words[..(cut > 0 ? cut : LongestTitle - 1)];
    }

    private static string Shorten(ReportId id, int length)
    {
        var digits = id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return digits[..Math.Min(length, digits.Length)];
    }
}
