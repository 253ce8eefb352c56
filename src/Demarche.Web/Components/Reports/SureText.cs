using System.Globalization;
using Demarche.Record.Decisions;
using Demarche.Workbench.Views.Reports;

namespace Demarche.Web.Components.Reports;

/// <summary>How sure a reading is, and what people made of it, in words.</summary>
internal static class SureText
{
    /// <summary>How sure the reading is.</summary>
    internal static string Of(ReportFinding finding) =>
        finding.Confidence is { } confidence ? string.Create(CultureInfo.InvariantCulture, $"{confidence * 100:0} % sure") : "added by a person";

    /// <summary>What people made of a finding; empty where nobody judged it.</summary>
    internal static string StateOf(ReportFinding finding)
    {
        var coders = string.Join(", ", finding.Decisions.Select(decision => decision.By).Distinct(StringComparer.Ordinal));
        return finding.State switch
        {
            null => "",
            FindingState.Disputed => $"disputed between {coders}",
            { } state => $"{state.ToString().ToLowerInvariant()} by {coders}",
        };
    }
}
