using Demarche.Reading.Findings;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Columns that several tables have.</summary>
internal static class CommonColumns
{
    private const string ReportMeaning = "The report: the hash of its text; see reports.";

    /// <summary>Begins the row of a finding: the report and the finding's id in it.</summary>
    internal static TableBuilder<FindingRow<T>> Keys<T>(TableBuilder<FindingRow<T>> table)
        where T : Finding => table
        .Text("report_id", ReportMeaning, row => row.Report.Value)
        .Text("finding_id", "The finding's id in its report; the same each time the report is read with the same result.", row => row.Value.Id.Value);

    /// <summary>Ends the row of a finding: where it stands, its words, how sure it is and what read it.</summary>
    internal static TableBuilder<FindingRow<T>> Evidence<T>(TableBuilder<FindingRow<T>> table)
        where T : Finding => table
        .Integer("start", "First UTF-16 code unit of the evidence in the report's text, from 0.", row => row.Value.Evidence.Start)
        .Integer("end", "One past the last code unit of the evidence.", row => row.Value.Evidence.End)
        .Words("words", "The evidence itself.", row => row.Words(row.Value.Evidence))
        .Number("confidence", "How sure the reading is, from 0 to 1; not how likely the claim is to be true.", row => Math.Round(row.Value.Confidence, 3))
        .Text("stage", "The stage that read it, with its version.", row => $"{row.Value.Origin.Stage}/{ExportText.Number(row.Value.Origin.Version)}")
        .Text("rule", "The rule or trained head that decided.", row => row.Value.Origin.Rule);

    /// <summary>Begins the row of something in a report that is no finding with an id.</summary>
    internal static TableBuilder<FindingRow<T>> Report<T>(TableBuilder<FindingRow<T>> table) => table.Text("report_id", ReportMeaning, row => row.Report.Value);
}
