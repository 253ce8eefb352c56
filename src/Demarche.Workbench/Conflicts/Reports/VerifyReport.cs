using System.Globalization;
using Demarche.Conflict.Verification;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>How printed results of cases compare with what is worked out.</summary>
public static class VerifyReport
{
    /// <summary>One line: case, table, who printed it, and the verdict.</summary>
    /// <param name="name">The name of the case.</param>
    /// <param name="verdict">The verdict.</param>
    public static string Line(string name, CaseVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return $"{name}: {verdict.Table} ({verdict.By}): {Words(verdict)}";
    }

    /// <summary>The last line: how many tables agree, corrections among them, and how many differ.</summary>
    /// <param name="agree">How many agree.</param>
    /// <param name="differ">How many differ.</param>
    public static string Summary(int agree, int differ) => string.Create(CultureInfo.InvariantCulture, $"{agree} agree, {differ} differ");

    /// <summary>The same as a report.</summary>
    /// <param name="verdicts">The verdicts with the names of their cases.</param>
    public static ConflictReport Of(IReadOnlyList<(string Case, CaseVerdict Verdict)> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var differ = verdicts.Count(static entry => entry.Verdict.Agreement is Agreement.Differs);
        return new ConflictReport("")
        {
            Values = [new ReportValue("agree", "Agree", Cell.Of(verdicts.Count - differ)), new ReportValue("differ", "Differ", Cell.Of(differ))],
            Tables =
            [
                new ReportTable(
                    "tables",
                    "Tables",
                    [new TableColumn("case", "Case"), new TableColumn("table", "Table"), new TableColumn("by", "By"), new TableColumn("verdict", "Verdict"), new TableColumn("detail", "Detail")],
                    [.. verdicts.Select(static entry => (IReadOnlyList<Cell>)
                    [
                        Cell.Of(entry.Case), Cell.Of(entry.Verdict.Table), Cell.Of(entry.Verdict.By), Cell.Of(Word(entry.Verdict.Agreement)), Cell.Of(entry.Verdict.Detail.Length == 0 ? null : entry.Verdict.Detail),
                    ])]),
            ],
        };
    }

    private static string Words(CaseVerdict verdict) => verdict.Detail.Length == 0 ? Word(verdict.Agreement) : $"{Word(verdict.Agreement)}: {verdict.Detail}";

    private static string Word(Agreement agreement) => agreement switch
    {
        Agreement.Agrees => "agrees",
        Agreement.AgreesWithCorrection => "agrees with the documented correction",
        _ => "differs",
    };
}
