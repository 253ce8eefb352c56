using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>What a reader of a brief must know before the rest.</summary>
internal static class BriefNotices
{
    /// <summary>The notices of a brief.</summary>
    /// <param name="all">Every report's findings.</param>
    /// <param name="shown">Those that the brief shows.</param>
    /// <param name="options">What the brief was to show.</param>
    /// <param name="focus">Which parties it is about.</param>
    /// <returns>Notices, the missing day first.</returns>
    internal static IEnumerable<BriefNotice> Of(
        ImmutableArray<ReportFindings> all,
        ImmutableArray<ReportFindings> shown,
        BriefOptions options,
        PartyFocus focus)
    {
        var undated = shown.Where(findings => findings.Report.Published is null && findings.Report.IsEnglish).ToImmutableArray();
        if (!undated.IsEmpty)
        {
            var command = options.RepeatCommand?.Invoke([.. undated.Select(findings => findings.Report)]);
            yield return new BriefNotice(
                $"No publication day is known for {Count(undated.Length, "report")}: times told from it, such as \"on Sunday\", have no place on the calendar."
                + (command is null ? "" : " To place them, give the day:"),
                command);
        }

        foreach (var group in shown.Where(findings => !findings.Report.IsEnglish).GroupBy(findings => findings.Report.Language, StringComparer.Ordinal))
        {
            yield return new BriefNotice(
                $"{Count(group.Count(), "report")} not in English (language \"{group.Key}\"): kept and searchable, but read for nothing.");
        }

        var leftOut = all.Count(findings => findings.Report.Published is null) - shown.Count(findings => findings.Report.Published is null);
        if (leftOut > 0)
        {
            yield return new BriefNotice($"{Count(leftOut, "report")} without a publication day left out, because days were asked for.");
        }

        if (focus.IsMissing)
        {
            yield return new BriefNotice($"No party called \"{options.Party}\" is in these reports; leave --party out to see who is.");
        }
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
