using Demarche.Record.Decisions;

namespace Demarche.Workbench.Views;

/// <summary>Says in a brief which of its lines people judged.</summary>
public static class BriefMarks
{
    /// <summary>Marks the lines that people judged.</summary>
    /// <param name="brief">A brief of the findings as decided.</param>
    /// <param name="reports">The reports with what was decided about them.</param>
    /// <returns>The brief with its marks.</returns>
    public static BriefView Mark(BriefView brief, IEnumerable<DecidedReport> reports)
    {
        var decided = reports.Where(report => report.Decided.Count > 0).ToDictionary(report => report.Read.Report.Id.Value, StringComparer.Ordinal);
        if (decided.Count is 0)
        {
            return brief;
        }

        var byShortId = brief.Reports.Where(report => decided.ContainsKey(report.Id)).ToDictionary(report => report.ShortId, report => decided[report.Id], StringComparer.Ordinal);
        return brief with
        {
            Relations = [.. brief.Relations.Select(Entry)],
            Initiatives = [.. brief.Initiatives.Select(Entry)],
            Happened = [.. brief.Happened.Select(Entry)],
            Due = [.. brief.Due.Select(Entry)],
            Contested = [.. brief.Contested.Select(Entry)],
            Conditions = [.. brief.Conditions.Select(Entry)],
            Assessments = [.. brief.Assessments.Select(Entry)],
            Moves = [.. brief.Moves.Select(Entry)],
            Positions = [.. brief.Positions.Select(position => position with { Decided = MarkOf(position.Words, position.Id) })],
            Sources = [.. brief.Sources.Select(source => source with
            {
                Statements = [.. source.Statements.Select(statement => statement with { Decided = MarkOf(statement.Evidence, statement.Id) })],
            })],
        };

        BriefEntry Entry(BriefEntry entry) => entry with
        {
            Decided = entry.Words.IsEmpty ? null : MarkOf(entry.Words[0], entry.Id),
            Details = [.. entry.Details.Select(Entry)],
        };

        string? MarkOf(Quote words, string id) =>
            byShortId.TryGetValue(words.Place.Report, out var report) && report.Decided.TryGetValue(id, out var finding) ? TextOf(finding) : null;
    }

    private static string TextOf(DecidedFinding finding)
    {
        var coders = string.Join(", ", finding.Decisions.Select(decision => decision.By).Distinct(StringComparer.Ordinal));
        return finding.State is FindingState.Disputed ? $"disputed between {coders}" : $"{finding.State.ToString().ToLowerInvariant()} by {coders}";
    }
}
