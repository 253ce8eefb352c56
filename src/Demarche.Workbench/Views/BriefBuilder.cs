using System.Collections.Immutable;
using Demarche.Reading.Findings;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>Makes a brief of what was read. The same findings give the same brief, in whatever order they come.</summary>
public static class BriefBuilder
{
    // So many parties are read at a glance, marginal ones among them.
    private const int LongestPartyList = 12;

    /// <summary>Makes a brief.</summary>
    /// <param name="findings">The findings of each report; a report that comes twice is shown once, with the captures of both.</param>
    /// <param name="options">What to show.</param>
    /// <returns>The brief.</returns>
    public static BriefView Build(IEnumerable<ReportFindings> findings, BriefOptions options)
    {
        var all = Order(Merge(findings));
        var shown = all.Where(report => IsIn(report.Report.Published, options)).ToImmutableArray();
        var readings = BriefReading.Of(shown);
        var parties = new BriefParties(readings, options.Merges);
        var focus = new PartyFocus(parties, options.Party);
        var times = TimelineBuilder.Build(readings, focus);
        var names = readings.Select(reading => new BriefNames(reading, parties, focus)).ToImmutableArray();
        var tables = names.Select(report => new BriefTable(report)).ToImmutableArray();
        var reasons = names.Select(report => new BriefReasons(report)).ToImmutableArray();
        var present = parties.All.Where(focus.Shows).ToImmutableArray();
        return new BriefView
        {
            Notices = [.. BriefNotices.Of(all, shown, options, focus), .. parties.Conflicts.Select(conflict => new BriefNotice(conflict.Text, null))],
            Reports = [.. readings.Select(reading => reading.Header)],
            Parties = present,
            FoldsMarginal = !options.ShowsMarginal && options.Party is null && present.Length > LongestPartyList,
            Relations = [.. tables.SelectMany(table => table.Relations())],
            Initiatives = [.. tables.SelectMany(table => table.Initiatives())],
            Positions = [.. tables.SelectMany(table => table.Positions().GroupBy(position => position.Initiative, StringComparer.Ordinal).SelectMany(group => group))],
            Happened = BriefCourse.Happened(names),
            Due = BriefCourse.Due(names),
            Contested = [.. reasons.SelectMany(reason => reason.Contested())],
            Conditions = [.. reasons.SelectMany(reason => reason.HangsOn())],
            Assessments = [.. reasons.SelectMany(reason => reason.Likely())],
            Moves = [.. reasons.SelectMany(reason => reason.Moves())],
            Sources = SourceBuilder.Build(readings, parties, focus),
            Timeline = [.. times.Where(time => time.From is not null)],
            UnplacedTimes = [.. times.Where(time => time.From is null)],
            Furniture = [.. readings.SelectMany(FurnitureOf)],
            Diagnostics = [.. readings.SelectMany(DiagnosticsOf)],
        };
    }

    private static IEnumerable<ReportFindings> Merge(IEnumerable<ReportFindings> findings) =>
        findings
            .GroupBy(reading => reading.Report.Id)
            .Select(group => group.Skip(1).Aggregate(
                group.MinBy(reading => reading.Report.Published ?? LocalDate.MaxIsoValue)!,
                (first, other) => first with { Report = first.Report.With(other.Report.Captures) }));

    private static ImmutableArray<ReportFindings> Order(IEnumerable<ReportFindings> findings) =>
    [
        .. findings
            .OrderBy(reading => reading.Report.Published ?? LocalDate.MaxIsoValue)
            .ThenBy(reading => reading.Report.Id.Value, StringComparer.Ordinal),
    ];

    private static bool IsIn(LocalDate? published, BriefOptions options) =>
        options is { From: null, To: null }
        || (published is { } day && !(day < options.From) && !(day > options.To));

    private static IEnumerable<BriefFurniture> FurnitureOf(BriefReading reading) =>
        reading.Report.Blocks
            .Where(block => !block.IsStory)
            .Select(block => new BriefFurniture(block.Role, reading.Quotes.At(block.Span)));

    private static IEnumerable<BriefDiagnostic> DiagnosticsOf(BriefReading reading) =>
        reading.Findings.Diagnostics.Select(diagnostic => new BriefDiagnostic(
            reading.Header.ShortId,
            diagnostic.Severity,
            diagnostic.Code,
            diagnostic.Message,
            diagnostic.Span is { } span ? reading.Quotes.At(span) : null));
}
